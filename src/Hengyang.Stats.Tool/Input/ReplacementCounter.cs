using System.Text;

namespace Hengyang.Stats.Tool.Input;

/// <summary>Reads what is no text of an encoding as U+FFFD, and counts how often.</summary>
internal sealed class ReplacementCounter : DecoderFallback
{
    internal long Count { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(ReplacementCounter counter) : DecoderFallbackBuffer
    {
        private bool _hasOne;

        public override int Remaining => _hasOne ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            counter.Count++;
            _hasOne = true;
            return true;
        }

        public override char GetNextChar()
        {
            char c = _hasOne ? '\uFFFD' : '\0';
            _hasOne = false;
            return c;
        }

        public override bool MovePrevious() => false;
    }
}
