package nl.wed.workbench.ui.figures.peers;

import javafx.collections.ObservableList;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.DataTable;

/// The members of a group, with their distance where the group was made by distance.
final class MemberTable {
    private MemberTable() {}

    static DataTable<Member> of(String id, ObservableList<Member> members, Texts texts) {
        var table = new DataTable<>(id, members)
                .text(texts.get("profile.peers.column.name"), 1.6, Member::name)
                .text(texts.get("profile.peers.column.province"), 1.4, Member::province)
                .number(texts.get("profile.peers.column.inhabitants"), 1.1, 0, Member::inhabitants)
                .number(texts.get("profile.peers.column.distance"), 0.8, 2, Member::distance);
        table.getStyleClass().add("member-table");
        return table;
    }
}
