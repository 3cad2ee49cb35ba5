package nl.wed.workbench.ui.figures.profile;

import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.Spine;

/// All words of a row, made once, so that a row on screen only has to be filled in. `spoken` is the
/// whole row as a sentence.
public record RowFace(
        String name,
        String facts,
        Words caveats,
        String own,
        Movement movement,
        Beside country,
        Beside peers,
        Row spine,
        String spoken) {
    /// Words in the row with what there is to say about them in full.
    public record Words(String brief, String full) {
        static final Words NONE = new Words("", "");

        boolean isEmpty() {
            return brief.isEmpty();
        }
    }

    /// The trend: its arrow, whether it is tested, and what it means.
    public record Movement(Arrow arrow, Tint tint, Words words) {}

    /// A value beside ours and how ours compares with it.
    public record Beside(String value, Judgement judgement, Words words) {}

    /// The place among the municipalities, or why there is none.
    public record Row(Spine spine, Judgement judgement, Words words) {}

    /// The direction of a movement; the thin ones are not tested against chance.
    public enum Arrow {
        UP,
        DOWN,
        LEVEL,
        THIN_UP,
        THIN_DOWN,
        NONE
    }

    /// What a movement means for children.
    public enum Tint {
        BETTER,
        WORSE,
        PLAIN
    }
}
