using ImageCodegen.Configuration;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission;
using ImageCodegen.Model;
using ImageCodegen.Text;

namespace ImageCodegen.Run;

/// <summary>Reports rows whose code would not compile: it names types of another row, which that row does not print or hides.</summary>
internal static class RowAgreement
{
    public static void Check(CodegenConfiguration configuration, IReadOnlyList<ContractModel> contracts, DiagnosticBag diagnostics)
    {
        var rows = configuration.Specs.ToDictionary(s => s.Namespace, StringComparer.Ordinal);
        if (rows.Values.All(row => row.Settings.Emission == EmissionSettings.All))
        {
            return;
        }

        foreach (var contract in contracts)
        {
            var row = rows[contract.Namespace];
            foreach (var other in ContractReferences.Namespaces(row.Settings.Emission.Of(contract)).Where(n => n != contract.Namespace))
            {
                if (Fault(row.Settings.Emission, rows[other].Settings.Emission) is var (fault, key))
                {
                    diagnostics.Add(Diagnostics.RowsDisagree, row.Span, row.Namespace, other, fault, key);
                }
            }
        }
    }

    private static (string Fault, string Key)? Fault(EmissionSettings own, EmissionSettings other) =>
        !other.Models ? ("are not generated", ConfigurationKeys.Emit)
        : own.Validators && !other.Validators ? ("have no validators", ConfigurationKeys.Emit)
        : own.Visibility == CSharpVisibility.Public && other.Visibility != own.Visibility ? ("are internal", ConfigurationKeys.Visibility)
        : null;
}
