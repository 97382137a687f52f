package pl.novahouse.chatbot.integrations.lead;

import java.util.List;

/** Everything that we ask the board, in GraphQL. */
final class MondayQueries {

    static final String CREATE = """
            mutation ($board: ID!, $group: String, $name: String!, $values: JSON, $labels: Boolean) {
              create_item(board_id: $board, group_id: $group, item_name: $name, column_values: $values,
                          create_labels_if_missing: $labels) { id }
            }""";

    static final String CHANGE = """
            mutation ($board: ID!, $item: ID, $values: JSON!, $labels: Boolean) {
              change_multiple_column_values(board_id: $board, item_id: $item, column_values: $values,
                                            create_labels_if_missing: $labels) { id }
            }""";

    static final String DELETE = """
            mutation ($item: ID) {
              delete_item(item_id: $item) { id }
            }""";

    static final String FIND = """
            query ($board: ID!, $column: String!, $value: String!) {
              items_page_by_column_values(board_id: $board, limit: 100,
                                          columns: [{column_id: $column, column_values: [$value]}]) {
                cursor
                items { id }
              }
            }""";

    static final String COMPARE = """
            query ($board: ID!, $column: String!, $value: String!, $ids: [String!]) {
              items_page_by_column_values(board_id: $board, limit: 100,
                                          columns: [{column_id: $column, column_values: [$value]}]) {
                cursor
                items { id name column_values(ids: $ids) { id text value } }
              }
            }""";

    static final String VERSION = "query { version { kind value } }";

    static final String COLUMNS = """
            query ($boards: [ID!]) {
              boards(ids: $boards) { columns { id type title settings_str } }
            }""";

    static final List<String> ALL = List.of(CREATE, CHANGE, DELETE, FIND, COMPARE, VERSION, COLUMNS);

    private MondayQueries() {}
}
