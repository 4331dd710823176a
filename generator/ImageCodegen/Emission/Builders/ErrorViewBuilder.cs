using System.Globalization;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Model to view of an operation's documented errors.</summary>
internal static class ErrorViewBuilder
{
    internal static ErrorSetView Build(ContractScope scope, OperationModel operation, ErrorSetModel errors)
    {
        var types = scope.ForMachinery("ErrorTable", [.. errors.Codes.Select(static code => code.CSharpName)]);
        var names = new NamesView(types, KnownNames.Collections, KnownNames.Runtime);
        var enumType = types.Named(errors.EnumName);
        return new ErrorSetView
        {
            Names = names,
            Visibility = scope.Visibility,
            Operation = XmlDocText.Line(operation.CSharpName),
            EnumName = Views.Name(errors.EnumName.Name),
            ClassName = Views.Name(errors.ClassName.Name),
            Members = [.. errors.Codes.GroupBy(static code => code.CSharpName, StringComparer.Ordinal)
                .Select(static codes =>
                    new ErrorMemberView(
                        new DocView(XmlDocText.Comment(codes.Select(Text).Distinct(StringComparer.Ordinal))),
                        Views.Name(codes.Key)))],
            Codes = [.. errors.Codes.Select(code => Code(enumType, code))],
            File = Views.File(scope, operation.Origin, types),
        };
    }

    private static string Text(ErrorCodeModel code)
    {
        var status = code.Status.ToString(CultureInfo.InvariantCulture);
        var name = code.Code == status ? status : $"{status} {code.Code}{(code.HasArgument ? "%s" : "")}";
        return (code.Description ?? code.Message) is { } text ? $"{name}: {text}" : name + ".";
    }

    private static ErrorCodeView Code(CSharpType enumType, ErrorCodeModel code)
    {
        var properties = new List<PropertyValueView>();
        if (code.HasArgument)
        {
            properties.Add(new PropertyValueView(Views.Name("HasArgument"), CSharpLiteral.Boolean(true)));
        }

        if (code.Message is not null)
        {
            properties.Add(new PropertyValueView(Views.Name("Message"), CSharpLiteral.String(code.Message)));
        }

        if (code.Description is not null)
        {
            properties.Add(new PropertyValueView(Views.Name("Description"), CSharpLiteral.String(code.Description)));
        }

        return new ErrorCodeView
        {
            Error = CSharpAccess.Static(enumType, Views.Name(code.CSharpName)),
            Code = CSharpLiteral.String(code.Code),
            Status = code.Status,
            Properties = properties,
            HasProperties = properties.Count > 0,
        };
    }
}
