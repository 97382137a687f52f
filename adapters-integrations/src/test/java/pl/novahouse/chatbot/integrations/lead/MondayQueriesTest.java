package pl.novahouse.chatbot.integrations.lead;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.parser.Parser;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every query that we send is valid in the documented schema. */
class MondayQueriesTest {

    @Test
    void every_query_is_valid() throws IOException {
        GraphQLSchema schema = schema();
        for (String query : MondayQueries.ALL) {
            assertThat(new Validator().validateDocument(schema, Parser.parse(query), Locale.ROOT))
                    .as(query)
                    .isEmpty();
        }
    }

    @Test
    void the_schema_notices_a_wrong_query() throws IOException {
        String wrong = MondayQueries.CREATE.replace("item_name:", "name:");
        assertThat(new Validator().validateDocument(schema(), Parser.parse(wrong), Locale.ROOT))
                .isNotEmpty();
    }

    /** JSON travels as a text. */
    private static GraphQLSchema schema() throws IOException {
        GraphQLScalarType json = GraphQLScalarType.newScalar()
                .name("JSON")
                .coercing(Scalars.GraphQLString.getCoercing())
                .build();
        String documented = Files.readString(Path.of("src/test/resources/monday/schema.graphqls"));
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(documented),
                        RuntimeWiring.newRuntimeWiring()
                                .scalar(json)
                                .type(
                                        "ColumnValue",
                                        type -> type.typeResolver(
                                                asked -> asked.getSchema().getObjectType("TextValue")))
                                .build());
    }
}
