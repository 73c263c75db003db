using System.Globalization;
using SiteGen.TemplateCompiler.Binding.Tree;

namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>
/// Writes expressions, each name on its own mapped line: C# reports an unknown member at the member's name and a wrong
/// type at the expression's first name, so each must map to its own column.
/// </summary>
internal sealed class ExpressionEmitter(CSharpWriter code)
{
    public void Emit(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundName name:
                code.Mapped(name.Span, name.Code);
                break;
            case BoundLiteral literal:
                code.Mapped(literal.Span, CodeOf(literal.Value));
                break;
            case BoundMember member:
                Emit(member.Target);
                code.Mapped(member.NameSpan, member.Name, lead: ".");
                break;
            case BoundCall call:
                Emit(call.Function);
                code.Append("(");
                EmitArguments(call.Arguments);
                code.Append(")");
                break;
            case BoundIndex index:
                Emit(index.Target);
                code.Append("[");
                Emit(index.Index);
                code.Append("]");
                break;
            case BoundNot not:
                code.Append("!(");
                EmitCondition(not.Operand);
                code.Append(")");
                break;
            case BoundBinary binary:
                EmitBinary(binary);
                break;
            case BoundConditional choice:
                code.Append("(");
                EmitCondition(choice.Condition);
                code.Append(" ?");
                Emit(choice.Then);
                code.Append(" :");
                Emit(choice.Otherwise ?? new BoundName(choice.Span, "null"));
                code.Append(")");
                break;
            default:
                throw new InvalidOperationException(expression.GetType().Name);
        }
    }

    /// <summary>The expression as a bool.</summary>
    public void EmitCondition(BoundExpression expression)
    {
        if (expression.IsCondition)
        {
            Emit(expression);
            return;
        }

        code.Append("Truth.Of(");
        Emit(expression);
        code.Append(")");
    }

    private void EmitBinary(BoundBinary binary)
    {
        code.Append("(");
        if (binary.IsLogical)
        {
            EmitCondition(binary.Left);
        }
        else
        {
            Emit(binary.Left);
        }

        code.Append(" " + binary.Operator);
        if (binary.IsLogical)
        {
            EmitCondition(binary.Right);
        }
        else
        {
            Emit(binary.Right);
        }

        code.Append(")");
    }

    private void EmitArguments(IReadOnlyList<BoundExpression> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            code.Append(i == 0 ? "" : ",");
            Emit(arguments[i]);
        }
    }

    private static string CodeOf(object value) => value is string text
        ? CSharpLiteral.Of(text)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
