namespace Hengyang.Stats;
internal static class PeriodRecognizer { internal static bool TryRead(in Sentence s, int index, out PeriodExpression e, out int next, out TextRange range) { e = default; next = index; range = default; return false; } }
