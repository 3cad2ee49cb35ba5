package nl.wed.workbench.ui.presenting.deck;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.ui.causes.OutlineLine;
import nl.wed.workbench.ui.navigation.Topic;

/// One thing that a room sees. All of its content is in here.
public sealed interface Slide {
    /// What every slide has.
    Head head();

    /// What a slide is about: its step, its kind, the figure, problem or meeting, which page of how many, its title,
    /// and what only who presents sees.
    record Head(Step step, Topic.Kind kind, Optional<UUID> about, int page, int pages, String title, List<Note> notes) {
        public Head {
            notes = List.copyOf(notes);
        }

        Head page(int number, int of) {
            return new Head(step, kind, about, number, of, title, notes);
        }

        /// Whether another slide is the same thing, whatever it says now.
        public boolean same(Head other) {
            return step == other.step && kind == other.kind && about.equals(other.about) && page == other.page;
        }
    }

    /// A paragraph for who presents, under a heading.
    record Note(String heading, String words) {}

    /// Headline figures one below the other.
    record Profile(Head head, List<FigureLine> lines, String legend) implements Slide {
        public Profile {
            lines = List.copyOf(lines);
        }
    }

    /// A figure in words: its name, its unit and period, its value, where it stands beside the country and how it
    /// moves; `spine` is its place among the municipalities.
    record FigureLine(
            String name,
            String facts,
            String value,
            String beside,
            String movement,
            Judgement judgement,
            Optional<Spine.Drawn> spine) {}

    /// The picture of a figure, with the figure itself beside it.
    record Figure(Head head, FigureLine line, Chart chart, boolean wide, double tall, String about, String source)
            implements Slide {}

    /// Causes by severity and influence: numbered dots, and the names of some of them.
    record Matrix(Head head, List<Point> points, List<Point> named, String words) implements Slide {
        public Matrix {
            points = List.copyOf(points);
            named = List.copyOf(named);
        }
    }

    /// A cause with the means of its votes.
    record Point(int number, String name, double severity, double influence, boolean priority) {}

    /// A problem with some of its causes, the first line being the problem.
    record Causes(Head head, List<OutlineLine> lines) implements Slide {
        public Causes {
            lines = List.copyOf(lines);
        }
    }

    /// The ranking of the options, with its conclusion on the first page.
    record Outcome(Head head, String conclusion, List<Ranked> lines) implements Slide {
        public Outcome {
            lines = List.copyOf(lines);
        }
    }

    /// An option with its place and score; `share` is its score as a part of the highest there can be, 0 when it has
    /// none.
    record Ranked(String place, String name, String score, double share, boolean ranked) {}

    /// Items of the agenda of a meeting.
    record Agenda(Head head, UUID meeting, List<Item> all, List<Item> lines) implements Slide {
        public Agenda {
            all = List.copyOf(all);
            lines = List.copyOf(lines);
        }
    }

    /// An item of an agenda; `index` is its place in the whole of it.
    record Item(int index, String time, String title, int minutes) {
        /// A title with more letters has no room beside the clock.
        public static final int LONG = 60;
    }

    /// The insights of a meeting, newest first; on the first page there is a field for the next one.
    record Insights(Head head, UUID meeting, List<String> lines, boolean typed) implements Slide {
        public Insights {
            lines = List.copyOf(lines);
        }
    }

    /// What there is to show later, and how that comes about.
    record Later(Head head, String words, List<Coming> lines) implements Slide {
        public Later {
            lines = List.copyOf(lines);
        }
    }

    /// A thing to show later.
    record Coming(String name, String how) {}
}
