package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.figures.Value;

/// All statistics that leave the program, each once, in however many data sets it stands.
final class Quantities {
    /// A statistic: the columns that hold it, whether it counts people, and below which number a count
    /// is small, by the strictest rule of all columns.
    record Quantity(int number, List<Column> columns, boolean people, Threshold threshold) {
        /// What the data sets say of it, one after the other.
        List<Value> at(String region, String period) {
            var values = new ArrayList<Value>();
            for (Column column : columns) {
                var value = column.at(region, period);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }

        /// The first number that a data set has; not a number when none has.
        double number(String region, String period) {
            return at(region, period).stream()
                    .filter(Value.Known.class::isInstance)
                    .mapToDouble(Value::low)
                    .findFirst()
                    .orElse(Double.NaN);
        }

        /// The regions of which the data sets say something in any period.
        Set<String> regions() {
            var regions = new TreeSet<String>();
            for (Column column : columns) {
                regions.addAll(column.set().byRegion(column.statistic().code()).keySet());
            }
            return regions;
        }
    }

    private final List<Quantity> all = new ArrayList<>();
    private final Map<Column, Quantity> byColumn = new HashMap<>();
    private final Map<Integer, double[]> numbers = new HashMap<>();
    private final Map<Integer, Double> halves = new HashMap<>();
    private final Map<Integer, Double> halvesInside = new HashMap<>();
    private final Sample sample;

    private Quantities(Sample sample) {
        this.sample = sample;
    }

    static Quantities of(List<Column> columns, Sample sample) {
        var quantities = new Quantities(sample);
        SameStatistics.among(columns, sample).forEach(quantities::add);
        return quantities;
    }

    private void add(List<Column> same) {
        var threshold =
                same.stream().map(one -> one.rule().threshold()).reduce(new Threshold(0, 0), Threshold::stricter);
        var quantity = new Quantity(all.size(), same, same.getFirst().people(), threshold);
        all.add(quantity);
        same.forEach(column -> byColumn.put(column, quantity));
    }

    List<Quantity> all() {
        return all;
    }

    Quantity get(int number) {
        return all.get(number);
    }

    /// The statistic that a column holds.
    Quantity of(Column column) {
        return Optional.ofNullable(byColumn.get(column)).orElseThrow();
    }

    /// The places of which the numbers are at hand.
    Sample sample() {
        return sample;
    }

    /// The number of a statistic at a place of the sample; not a number where no data set has one.
    double at(int number, int place) {
        return numbers(number)[place];
    }

    /// The numbers of a statistic at all places of the sample.
    double[] numbers(int number) {
        return numbers.computeIfAbsent(number, this::gather);
    }

    private double[] gather(int number) {
        double[] gathered = sample.of(all.get(number).columns.getFirst()).clone();
        for (Column column : all.get(number).columns) {
            double[] more = sample.of(column);
            for (int place = 0; place < gathered.length; place++) {
                gathered[place] = Double.isNaN(gathered[place]) ? more[place] : gathered[place];
            }
        }
        return gathered;
    }

    /// How far a count of people may be from what it stands for by rounding; other numbers are taken as
    /// they are. Sources round districts where they do not round municipalities.
    double half(int number, boolean inMunicipality) {
        if (!all.get(number).people) {
            return 0;
        }
        return (inMunicipality ? halvesInside : halves).computeIfAbsent(number, one -> rounding(one, inMunicipality));
    }

    private double rounding(int number, boolean inMunicipality) {
        double[] some = numbers(number).clone();
        for (int place = 0; place < some.length; place++) {
            if (Regions.inMunicipality(sample.place(place).region()) != inMunicipality) {
                some[place] = Double.NaN;
            }
        }
        return Rounding.ofCounts(some, numbers(number));
    }
}
