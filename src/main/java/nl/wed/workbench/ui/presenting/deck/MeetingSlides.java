package nl.wed.workbench.ui.presenting.deck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.meetings.AgendaLine;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.presenting.deck.Slide.Head;
import nl.wed.workbench.ui.presenting.deck.Slide.Item;

/// The agenda and the insights of each meeting.
record MeetingSlides(Texts texts, Project project, Notes notes, boolean writable) {
    private static final int LONGEST = 6;

    /// The slides of all meetings by the step they belong to.
    Map<Step, List<Slide>> all() {
        Map<Step, List<Slide>> all = new EnumMap<>(Step.class);
        for (Meeting meeting : project.all(KnowledgeRecords.MEETING)) {
            var slides = all.computeIfAbsent(meeting.step(), _ -> new ArrayList<>());
            slides.addAll(agenda(meeting));
            slides.addAll(insights(meeting));
        }
        return all;
    }

    private List<Slide> agenda(Meeting meeting) {
        var items = items(meeting);
        if (items.isEmpty()) {
            return List.of();
        }
        var lines = AgendaLine.of(items, meeting.start());
        List<Item> all = new ArrayList<>();
        List<Item> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            String time = line.begins() + "–" + line.ends();
            all.add(new Item(i, time, line.item().title(), line.item().minutes()));
            for (String part : Sheet.parts(line.item().title(), Sheet.BODY, Columns.ITEM, LONGEST)) {
                shown.add(new Item(i, time, part, line.item().minutes()));
            }
        }
        String title = texts.get("presenting.agenda", meeting.name());
        var head = head(meeting, Topic.Kind.AGENDA, title, items);
        var pages = Sheet.pages(
                shown, item -> Sheet.height(item.title(), Sheet.BODY, Columns.ITEM) + 18, Sheet.room(title));
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            slides.add(new Slide.Agenda(head.page(i + 1, pages.size()), meeting.id(), all, pages.get(i)));
        }
        return slides;
    }

    private List<Slide> insights(Meeting meeting) {
        String title = texts.get("presenting.insights", meeting.name());
        double room = Sheet.room(title);
        var lines = project.all(KnowledgeRecords.INSIGHT).reversed().stream()
                .filter(one -> one.meeting().equals(meeting.id()))
                .map(Insight::text)
                .flatMap(text -> Sheet.parts(text, Sheet.BODY, Sheet.INNER - 60, LONGEST).stream())
                .toList();
        if (lines.isEmpty() && !writable) {
            return List.of();
        }
        var head = head(meeting, Topic.Kind.INSIGHTS, title, List.of());
        var pages = Sheet.pages(
                lines,
                line -> Sheet.height(line, Sheet.BODY, Sheet.INNER - 60) + 18,
                writable ? room - Columns.FIELD : room,
                room);
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            slides.add(
                    new Slide.Insights(head.page(i + 1, pages.size()), meeting.id(), pages.get(i), writable && i == 0));
        }
        return slides;
    }

    private Head head(Meeting meeting, Topic.Kind kind, String title, List<AgendaItem> items) {
        return new Head(
                meeting.step(),
                kind,
                Optional.of(meeting.id()),
                1,
                1,
                title,
                notes.meeting(meeting.code(), kind.name(), items));
    }

    private List<AgendaItem> items(Meeting meeting) {
        return project.stream(KnowledgeRecords.AGENDA_ITEM)
                .filter(item -> item.meeting().equals(meeting.id()))
                .toList();
    }
}
