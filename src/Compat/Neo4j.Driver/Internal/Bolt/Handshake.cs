using Neo4j.Driver.Internal.Packstream;

namespace Neo4j.Driver.Internal.Bolt;

/// <summary>
/// Agrees on a version (Bolt handshake specification): servers from Bolt 5.7 on send a manifest of what they speak, from which
/// the client chooses; older ones choose from the client's proposals.
/// </summary>
internal static class Handshake
{
    // The preamble; the manifest, version 1; 5.8 down to 5.0; nothing; nothing.
    private static readonly byte[] Proposal =
        [0x60, 0x60, 0xB0, 0x17, 0, 0, 1, 0xFF, 0, 8, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Negotiates; what is still to be sent afterwards is left in <paramref name="writer"/>, to go with the first message.</summary>
    public static async Task<BoltVersion> NegotiateAsync(Stream stream, PackWriter writer, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Proposal, cancellationToken).ConfigureAwait(false);
        var answer = new byte[4];
        await stream.ReadExactlyAsync(answer, cancellationToken).ConfigureAwait(false);
        switch (answer)
        {
            case [0, 0, 1, 0xFF]: return await ChooseAsync(stream, writer, cancellationToken).ConfigureAwait(false);
            case [0, 0, var minor, var major] when IsSpoken(major, minor): return new BoltVersion(major, minor);
            case [0, 0, 0, 0]: throw new ClientException("The server speaks no version of Bolt 5; Neo4j 5.0 or newer is needed.");
            case [(byte)'H', (byte)'T', (byte)'T', (byte)'P']:
                throw new ClientException("The server answers in HTTP; give the port of Bolt, usually 7687.");
            default: throw new ProtocolException($"The server answered the handshake with 0x{Convert.ToHexString(answer)}, which is not Bolt.");
        }
    }

    private static async Task<BoltVersion> ChooseAsync(Stream stream, PackWriter writer, CancellationToken cancellationToken)
    {
        var count = await ReadVariableAsync(stream, cancellationToken).ConfigureAwait(false);
        if (count > 1_000) throw new ProtocolException($"The server's manifest claims {count} ranges of versions.");
        var best = default(BoltVersion);
        var entry = new byte[4];
        for (var i = 0ul; i < count; i++)
        {
            await stream.ReadExactlyAsync(entry, cancellationToken).ConfigureAwait(false);
            var (range, newest, major) = (entry[1], entry[2], entry[3]);
            for (var minor = newest; minor >= Math.Max(0, newest - range); minor--)
            {
                var version = new BoltVersion(major, minor);
                if (IsSpoken(major, minor) && version.CompareTo(best) > 0) best = version;
                if (minor == 0) break;
            }
        }
        await ReadVariableAsync(stream, cancellationToken).ConfigureAwait(false); // capabilities, of which none is defined
        if (best == default) throw new ClientException("The server speaks no version of Bolt 5 that this driver knows.");
        writer.Raw([0, 0, (byte)best.Minor, (byte)best.Major, 0]);
        return best;
    }

    // 5.5 was never released.
    private static bool IsSpoken(int major, int minor) => major == 5 && minor is >= 0 and <= 8 and not 5;

    // Seven bits a byte, the lowest first; the eighth says that more follow.
    private static async Task<ulong> ReadVariableAsync(Stream stream, CancellationToken cancellationToken)
    {
        var single = new byte[1];
        var value = 0ul;
        for (var shift = 0; shift < 64; shift += 7)
        {
            await stream.ReadExactlyAsync(single, cancellationToken).ConfigureAwait(false);
            value |= (single[0] & 0x7Ful) << shift;
            if (single[0] < 0x80) return value;
        }
        throw new ProtocolException("The server's manifest contains a number of more than 64 bits.");
    }
}
