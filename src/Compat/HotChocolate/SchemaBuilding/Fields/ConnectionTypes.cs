using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Builds connection, edge and page information types.</summary>
internal sealed class ConnectionTypes(TypeRegistry types, PagingOptions defaults, SchemaErrors errors)
{
    public bool IncludeNodes => defaults.IncludeNodesField ?? true;

    public ObjectGraphType Get(string baseName, GraphType node, bool includeTotalCount, string origin)
    {
        var connection = types.GetOrAdd($"{baseName}Connection", () => CreateConnection(baseName, node));

        if (connection.Fields["edges"].Type.Named is ObjectGraphType edge && !edge.Fields["node"].Type.Means(node))
            errors.Add($"{origin} needs a connection {connection.Name} of {node}, but another field has one of {edge.Fields["node"].Type}: state a ConnectionName.");

        if (includeTotalCount && !connection.Fields.ContainsKey("totalCount"))
        {
            Add(connection, new FieldDefinition("totalCount", new NonNullGraphType(types.Scalar<IntType>()))
            {
                Description = "Identifies the total count of items in the connection.",
                PureResolver = static parent => ((Connection)parent!).TotalCount,
            });
        }

        return connection;
    }

    private ObjectGraphType CreateConnection(string baseName, GraphType node)
    {
        var connection = new ObjectGraphType($"{baseName}Connection") { Description = "A connection to a list of items.", RuntimeType = typeof(Connection) };

        Add(connection, new FieldDefinition("pageInfo", new NonNullGraphType(types.GetOrAdd("PageInfo", CreatePageInfo)))
        {
            Description = "Information to aid in pagination.",
            PureResolver = static parent => ((Connection)parent!).Info,
        });
        Add(connection, new FieldDefinition("edges", new ListGraphType(new NonNullGraphType(types.GetOrAdd($"{baseName}Edge", () => CreateEdge(baseName, node)))))
        {
            Description = "A list of edges.",
            PureResolver = static parent => ((Connection)parent!).Edges,
        });

        if (IncludeNodes)
        {
            Add(connection, new FieldDefinition("nodes", new ListGraphType(node))
            {
                Description = "A flattened list of the nodes.",
                PureResolver = static parent => Nodes((Connection)parent!),
            });
        }

        return connection;
    }

    private ObjectGraphType CreateEdge(string baseName, GraphType node)
    {
        var edge = new ObjectGraphType($"{baseName}Edge") { Description = "An edge in a connection.", RuntimeType = typeof(IEdge) };

        Add(edge, new FieldDefinition("cursor", new NonNullGraphType(types.Scalar<StringType>()))
        {
            Description = "A cursor for use in pagination.",
            PureResolver = static parent => ((IEdge)parent!).Cursor,
        });
        Add(edge, new FieldDefinition("node", node)
        {
            Description = "The item at the end of the edge.",
            PureResolver = static parent => ((IEdge)parent!).Node,
        });
        return edge;
    }

    private ObjectGraphType CreatePageInfo()
    {
        var info = new ObjectGraphType("PageInfo") { Description = "Information about pagination in a connection.", RuntimeType = typeof(ConnectionPageInfo) };
        var flag = new NonNullGraphType(types.Scalar<BooleanType>());
        var text = types.Scalar<StringType>();

        Add(info, new FieldDefinition("hasNextPage", flag)
        {
            Description = "Indicates whether more edges exist following the set defined by the clients arguments.",
            PureResolver = static parent => ((ConnectionPageInfo)parent!).HasNextPage,
        });
        Add(info, new FieldDefinition("hasPreviousPage", flag)
        {
            Description = "Indicates whether more edges exist prior the set defined by the clients arguments.",
            PureResolver = static parent => ((ConnectionPageInfo)parent!).HasPreviousPage,
        });
        Add(info, new FieldDefinition("startCursor", text)
        {
            Description = "When paginating backwards, the cursor to continue.",
            PureResolver = static parent => ((ConnectionPageInfo)parent!).StartCursor,
        });
        Add(info, new FieldDefinition("endCursor", text)
        {
            Description = "When paginating forwards, the cursor to continue.",
            PureResolver = static parent => ((ConnectionPageInfo)parent!).EndCursor,
        });
        return info;
    }

    private static object?[] Nodes(Connection connection)
    {
        var nodes = new object?[connection.Edges.Count];

        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = connection.Edges[i].Node;

        return nodes;
    }

    private static void Add(ObjectGraphType type, FieldDefinition field)
    {
        field.DeclaringType = type;
        type.Fields.Add(field.Name, field);
    }
}
