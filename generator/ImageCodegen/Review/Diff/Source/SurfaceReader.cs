using ImageCodegen.Emission;
using ImageCodegen.Emission.Builders;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Review.Diff.Source;

/// <summary>
/// Reads from a contract what C# programs can use of the code that is generated for it. Names and types come from where
/// emission has them, so that the surface is the one that is printed.
/// </summary>
internal sealed class SurfaceReader
{
    private readonly ContractScope scope;
    private readonly TypePrinter types;

    private SurfaceReader(ContractModel contract)
    {
        scope = new ContractScope(contract, EmissionSettings.All);
        types = new TypePrinter(scope, isFull: true, static _ => false);
    }

    /// <summary>The types of a contract, in its order.</summary>
    public static IReadOnlyList<SurfaceType> Read(ContractModel contract)
    {
        var reader = new SurfaceReader(contract);
        return [.. contract.Types.Select(reader.Type), .. contract.Operations.SelectMany(reader.Operation)];
    }

    private SurfaceType Type(TypeModel type) => type switch
    {
        RecordModel record => Record(record, SurfaceKind.Record),
        StringEnumModel model => Of(type, SurfaceKind.StringEnum, model.Values.Select(v => Value(v.CSharpName, v.Wire, v.Documentation))),
        IntegerEnumModel model => Of(type, SurfaceKind.IntegerEnum, model.Values.Select(v => Value(v.CSharpName, v.Wire, v.Documentation))),
        UnionModel union => Of(type, SurfaceKind.Union, new UnionViewBuilder(scope, union).Shape().Cases.Select((view, i) => Case(view, union.Cases[i]))),
        _ => throw new ArgumentException(type.GetType().Name, nameof(type)),
    };

    private IEnumerable<SurfaceType> Operation(OperationModel operation)
    {
        var request = operation.Request;
        var call = request.Method + " " + request.PathTemplate;
        yield return Record(request.Record, SurfaceKind.Request) with
        {
            Operation = call,
            Answers = [.. operation.Responses.Select(r => new SurfaceAnswer(r.Status, r.Body is { } body ? Text(body, plain: false) : ""))],
        };
        if (operation.Errors is { } errors)
        {
            yield return new SurfaceType
            {
                Name = errors.EnumName.Name,
                Kind = SurfaceKind.Errors,
                Origin = operation.Origin,
                Operation = call,
                Companion = errors.ClassName.Name,
                Members = [.. errors.Codes.DistinctBy(c => c.CSharpName, StringComparer.Ordinal).Select(c => new SurfaceMember(c.CSharpName, c.Code, "", ""))],
            };
        }
    }

    private static SurfaceType Of(TypeModel type, SurfaceKind kind, IEnumerable<SurfaceMember> members) => new()
    {
        Name = type.Name.Name,
        Kind = kind,
        Origin = type.Origin,
        Members = [.. members],
    };

    private SurfaceType Record(RecordModel record, SurfaceKind kind)
    {
        var members = new RecordMembers(scope, record);
        return Of(record, kind, [.. members.All.Select(Property), .. Rest(members)]) with
        {
            Base = record.Base is { } parent ? types.Named(parent).ToString() : null,
            IsSealed = record.Polymorphism is null,
        };
    }

    private SurfaceMember Property(RecordMember member) => new(
        member.Name.Name, member.Model.WireName, Property(member, plain: false), Property(member, plain: true))
    {
        IsRequired = member.Model.Required,
        IsObsolete = member.Field is not null,
        Default = member.HasDefault ? types.Literal(member.Type, member.Model.Default, static _ => false)?.ToString() : null,
    };

    private string Property(RecordMember member, bool plain)
    {
        var text = Text(member.Type, member.IsNullable, plain);
        return member.Model.TracksAbsence ? $"global::{KnownNames.Runtime}.Optional<{text}>" : text;
    }

    private IEnumerable<SurfaceMember> Rest(RecordMembers members)
    {
        if (members.Rest is { } rest)
        {
            var map = new MapRef(rest);
            yield return new SurfaceMember(RecordMembers.RestName.Name, "", Text(map, nullable: true, plain: false), Text(map, nullable: true, plain: true));
        }
    }

    private SurfaceMember Case(UnionCaseView view, UnionCaseModel model) => new(
        view.Local.Name, "", Text(model.Value.Type, nullable: false, plain: false), Text(model.Value.Type, nullable: false, plain: true))
    {
        Factory = view.IsImplicit ? null : view.From.Name,
    };

    private static SurfaceMember Value(string name, string wire, Documentation documentation) =>
        new(name, wire, "", "") { IsObsolete = documentation.Deprecated };

    private string Text(ValueModel value, bool plain) => Text(value.Type, value.Nullable, plain);

    private string Text(TypeRef type, bool nullable, bool plain)
    {
        var text = type switch
        {
            ListRef list => $"global::{KnownNames.Collections}.IReadOnlyList<{Text(list.Item, plain)}>",
            MapRef map => $"global::{KnownNames.Collections}.IReadOnlyDictionary<string, {Text(map.Value, plain)}>",
            _ => types.Type(type).ToString(),
        };
        return nullable && !(plain && !TypePrinter.IsStruct(type)) ? text + "?" : text;
    }
}
