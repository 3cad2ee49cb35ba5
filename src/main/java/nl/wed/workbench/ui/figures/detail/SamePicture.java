package nl.wed.workbench.ui.figures.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.pictures.Picture;

/// The picture that shows the same of an indicator when its figures differ: the one of its kind, or of several the
/// one at its place as long as all of them are there.
record SamePicture(Picture picture) {

    /// That picture among others; empty when it is gone.
    Optional<Picture> in(Optional<FigureDetail> before, FigureDetail now) {
        List<Picture> old = before.map(this::ofItsKind).orElse(List.of(picture));
        List<Picture> others = ofItsKind(now);
        Optional<Picture> named = others.stream()
                .filter(one -> one.chart().title().equals(picture.chart().title()))
                .findFirst();
        int place = old.indexOf(picture);
        boolean all = old.size() == others.size() && place >= 0;
        return named.or(() -> all ? Optional.of(others.get(place)) : Optional.empty());
    }

    private List<Picture> ofItsKind(FigureDetail detail) {
        return Stream.concat(
                        detail.pictures().stream(), detail.paired().stream().flatMap(one -> one.picture().stream()))
                .filter(one -> one.kind() == picture.kind())
                .toList();
    }
}
