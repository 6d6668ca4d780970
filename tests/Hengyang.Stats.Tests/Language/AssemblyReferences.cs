using System.Reflection;
using System.Reflection.Emit;

namespace Hengyang.Stats.Tests.Language;

/// <summary>Which types of the library use which others, read from its own code: signatures, fields, locals and every instruction.</summary>
internal static class AssemblyReferences
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => code.Value);

    /// <summary>The pairs of outermost types of which the first uses the second.</summary>
    internal static HashSet<(Type From, Type To)> Find(Assembly assembly)
    {
        HashSet<(Type, Type)> uses = [];
        foreach (Type type in assembly.GetTypes())
        {
            Type from = Outermost(type);
            foreach (Type used in UsedBy(type))
                foreach (Type part in Parts(used))
                    if (part.Assembly == assembly && Outermost(part) != from)
                        uses.Add((from, Outermost(part)));
        }

        return uses;
    }

    private static IEnumerable<Type> UsedBy(Type type)
    {
        if (type.BaseType is { } parent)
            yield return parent;
        foreach (Type contract in type.GetInterfaces())
            yield return contract;
        foreach (FieldInfo field in type.GetFields(All))
            yield return field.FieldType;
        foreach (MethodBase method in type.GetMembers(All).OfType<MethodBase>())
        {
            if (method is MethodInfo { ReturnType: var result })
                yield return result;
            foreach (ParameterInfo parameter in method.GetParameters())
                yield return parameter.ParameterType;
            if (method.GetMethodBody() is not { } body)
                continue;
            foreach (LocalVariableInfo local in body.LocalVariables)
                yield return local.LocalType;
            foreach (MemberInfo member in MembersIn(method, body.GetILAsByteArray()!))
            {
                if (member is Type used)
                    yield return used;
                else if (member.DeclaringType is { } owner)
                    yield return owner;
                if (member is MethodInfo { IsGenericMethod: true } generic)
                    foreach (Type argument in generic.GetGenericArguments())
                        yield return argument;
            }
        }
    }

    private static IEnumerable<MemberInfo> MembersIn(MethodBase method, byte[] code)
    {
        Type[]? ofType = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        Type[]? ofMethod = method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null;
        for (int i = 0; i < code.Length;)
        {
            short value = code[i++];
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | code[i++]));
            OpCode operation = Codes[value];
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                && method.Module.ResolveMember(BitConverter.ToInt32(code, i), ofType, ofMethod) is { } member)
            {
                yield return member;
            }

            i += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
