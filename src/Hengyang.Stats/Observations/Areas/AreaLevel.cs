namespace Hengyang.Stats;

/// <summary>How large an area is, as far as words such as 全省 and 我县 ask for it.</summary>
internal enum AreaLevel : byte
{
    None,

    /// <summary>中国, 美国, 欧元区.</summary>
    Country,

    /// <summary>湖南省, 北京市, 内蒙古自治区, 香港.</summary>
    Province,

    /// <summary>衡阳市, 阿克苏地区, 大理白族自治州, 兴安盟.</summary>
    Prefecture,

    /// <summary>衡山县, 珠晖区, 耒阳市, 鄂托克旗.</summary>
    County,

    /// <summary>京津冀, 西部地区: of no level.</summary>
    Region,
}

/// <summary>How a name of the gazetteer may be used.</summary>
internal enum AreaForm : byte
{
    None,

    /// <summary>湖南省, 衡山县: the name in full, which is an area wherever it stands.</summary>
    Full,

    /// <summary>湖南, 衡阳: an area where nothing behind it makes it part of another name (湖南大学).</summary>
    Bare,

    /// <summary>耒阳, 城区: an area only straight behind the one that it lies in (湖南耒阳).</summary>
    Below,
}
