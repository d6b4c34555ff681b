using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.SchemaBuilding;

/// <summary>A member that is shown as a connection.</summary>
internal sealed record PagedMember(MemberInfo Member, string FieldName, ClrShape Shape, string Origin, UsePagingAttribute Attribute);
