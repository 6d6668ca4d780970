namespace Hengyang.Stats;

/// <summary>The words that bound and shape an indicator's noun phrase.</summary>
internal static class ObservationWords
{
    /// <summary>The value of a row of kind <see cref="WordKind.Statement"/> that names what a value came to: 升至, 提高到. Before a rank it is a ranking word.</summary>
    internal const int Reaches = 1;

    internal static void AddTo(LexiconBuilder rows)
    {
        rows.Add(WordKind.Statement, 0, "为 达 有 共 计 是 仅");
        rows.AddShared(WordKind.Statement, 0, "Statement");
        rows.Add(WordKind.Statement, Reaches,
            "上升到 降低到 减少到 增长到 回落至 上升至 缩小到 扩大至 缩小至 微升至 微降至 微跌至 微增至 微减至 急升至 急跌至 急增至 急降至 大增至 大减至 大升至 大跌至 骤降至 锐减至 涨至 减少至 收缩至 反弹至 放宽至 上扬至 加快至 扩张至 滑落至");
        rows.AddShared(WordKind.Statement, Reaches, "Statement.Reaches");
        rows.AddSense(WordKind.Statement, "累计 下滑至 跌至 稳定在");
        rows.AddSense(WordKind.Boundary, "位于 位居 入选 荣获");
        rows.AddShared(WordKind.Among, 0, "Among");
        rows.Add(WordKind.Among, 0, "主要支出项目 主要支出科目 主要收入项目 主要支出情况");
        rows.Add(WordKind.Aspect, (int)Aspect.Target, "[模虚比草]拟[人真态] 年初安排 代编 努力实现 要达到 将达到 争取达到 争取完成 争取超过 争取突破 争取增长 争取提高 任务是 决心 准备投 准备建设 准备新建 目标为 目标是 目标定为 目标设定为");
        rows.AddShared(WordKind.Aspect, (int)Aspect.Target, "Aspect.Target");
        rows.Add(WordKind.Aspect, (int)Aspect.Forecast, "公司指引 业绩指引 指引为");
        rows.AddShared(WordKind.Aspect, (int)Aspect.Forecast, "Aspect.Forecast");
        rows.Add(WordKind.Share, 0, "占");
        rows.Add(WordKind.Boundary, 0,
            "通过 纳入 参加 脱颖而出 上线 加入 实行 遗留 齐心 携手 直接 得到 受到 享受 分布 交付 下线");
        rows.AddShared(WordKind.Boundary, 0, "Boundary");
    }
}
