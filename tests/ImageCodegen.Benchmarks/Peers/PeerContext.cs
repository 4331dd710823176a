using System.Text.Json.Serialization;

namespace ImageCodegen.Benchmarks.Peers;

/// <summary>What the System.Text.Json source generator makes of the peers, with its default options.</summary>
[JsonSerializable(typeof(PlainResponse))]
[JsonSerializable(typeof(SettableResponse))]
public sealed partial class PeerContext : JsonSerializerContext;
