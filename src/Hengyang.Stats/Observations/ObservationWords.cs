namespace Hengyang.Stats;

/// <summary>The words that bound and shape an indicator's noun phrase.</summary>
internal static class ObservationWords
{
    /// <summary>The value of a row of kind <see cref="WordKind.Statement"/> that names what a value came to: 升至, 提高到. Before a rank it is a ranking word.</summary>
    internal const int Reaches = 1;

    internal static void AddTo(LexiconBuilder rows)
    {
        rows.Add(WordKind.Statement, 0, "为 达 达成 实现 完成 有 共 共计 合计 总计 计 是 仅 只有 共有 拥有 录得 调整为 变为 转为 收于 收报 维持在");
        rows.Add(WordKind.Statement, Reaches,
            "达到 增至 增加到 提高到 提升到 扩大到 上升到 下降到 降低到 减少到 增长到 升至 降至 减至 回落到 回落至 提高至 提升至 下降至 增加至 上升至 缩小到 扩大至 缩小至 收窄至 微升至 微降至 微跌至 微增至 微减至 急升至 急跌至 急增至 急降至 大增至 大减至 大升至 大跌至 激增至 飙升至 骤降至 骤增至 锐减至 涨至 扩至 上调至 下调至 放缓至 攀升至 回升至 上涨至 下跌至 增长至 减少至 收缩至 反弹至 放宽至 上扬至 加快至 扩张至 滑落至");
        rows.AddSense(WordKind.Statement, "累计 下滑至 跌至 稳定在");
        rows.AddSense(WordKind.Boundary, "位于 位居 入选 荣获");
        rows.Add(WordKind.Among, 0, "其中 当中");
        rows.Add(WordKind.Aspect, (int)Aspect.Target, "目标 计划 任务 力争 确保 预期 拟 努力实现 预期目标 主要目标 要达到 将达到 力求 要求 草案 打算 决心 准备投 准备建设 准备新建");
        rows.Add(WordKind.Aspect, (int)Aspect.Forecast, "预计 预测 有望 预估 [(临时)(初步)(修订)(的初步)]估计 公司指引 业绩指引 指引为");
        rows.Add(WordKind.Share, 0, "占");
        rows.Add(WordKind.Boundary, 0,
            "通过 建成 完工 签约 落户 发布 纳入 实施 参加 脱颖而出 启动 上线 投运 开展 举行 举办 加入 实行 深入 集中开工 全面 正在 存在 遗留 开通 齐心 携手 推动 直接 得到 受到 给予 提供 享受 用于 涉及 覆盖 惠及 带来 来自 分布 设立 挂牌 揭牌 运营 投用 交付 下线");
    }
}
