using System.Net;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>Looks at a page from a page around it, as its own policy lets no other script run in it.</summary>
/// <param name="Overflow">What is wider than the page.</param>
/// <param name="LowContrast">What has a contrast under 4.5 (WCAG 2.2, 1.4.3).</param>
/// <param name="IsDark">Whether the page is dark.</param>
/// <param name="Filtered">What happened when breaking changes were filtered away, and where the first key press led.</param>
internal sealed record Probe(string Overflow, string LowContrast, bool IsDark, string Filtered)
{
    private const string Script =
        """
        const frame = document.querySelector("iframe");
        frame.addEventListener("load", () => {
          const page = frame.contentDocument, view = frame.contentWindow;
          const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
          const light = (colour) => numbers(colour).slice(0, 3)
            .map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const ground = (e) => { for (; e; e = e.parentElement) { const c = view.getComputedStyle(e).backgroundColor; if ((numbers(c)[3] ?? 1) > 0) return c; } return "rgb(255, 255, 255)"; };
          const contrast = (e) => { const [a, b] = [light(view.getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
          page.querySelectorAll("details").forEach((d) => { d.open = true; });
          const elements = [...page.body.querySelectorAll("*")];
          const name = (e) => e.tagName + "." + e.className;
          const overflow = [...new Set(elements.filter((e) => e.checkVisibility() && !e.matches(".skip, thead, thead *") && e.getBoundingClientRect().right > page.documentElement.clientWidth + 1).map(name))];
          const hasText = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
          const low = [...new Set(elements.filter((e) => hasText(e) && e.checkVisibility() && contrast(e) < 4.5).map((e) => name(e) + " " + contrast(e).toFixed(2)))];
          const shown = () => page.getElementById("shown").textContent;
          const visible = (s) => [...page.querySelectorAll(s)].filter((e) => e.checkVisibility()).length;
          const sections = visible("section");
          let filtered = shown();
          const box = page.getElementById("show-fault");
          if (box) {
            box.click();
            page.body.dispatchEvent(new view.KeyboardEvent("keydown", { key: "j", bubbles: true }));
            filtered += ", " + shown() + ", without breaking " + visible(".entry") + " with " + (sections - visible("section")) + " sections less, first key on " + page.activeElement.id;
          }
          document.title = "probed";
          document.body.textContent = ["", JSON.stringify(overflow), JSON.stringify(low), light(view.getComputedStyle(page.documentElement).backgroundColor) < 0.1, filtered, ""].join("\n");
        });
        """;

    public static Probe Run(TempFolder temp, string report, int width, bool dark)
    {
        temp.Write("probe.html", $"<!doctype html><meta charset=utf-8><body><iframe width={width} height=900 style=\"border:0\" srcdoc=\"{WebUtility.HtmlEncode(report)}\"></iframe><script>{Script}</script>");
        var dom = Browser.Dom(temp, "probe.html", dark: dark);
        Assert.Contains("<title>probed</title>", dom, StringComparison.Ordinal);
        var body = WebUtility.HtmlDecode(dom[dom.IndexOf("<body>", StringComparison.Ordinal)..]).Split('\n');
        return new Probe(body[1], body[2], body[3] == "true", body[4]);
    }
}
