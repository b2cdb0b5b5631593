package org.plumbline.scenarios.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;

/** Shapes of parameter records, made from their declarations. */
public final class ParameterShapes {
    private static final double MAP_EDGE = 3;

    private ParameterShapes() {}

    /** The group of a parameter record. */
    public static Shape.Group group(Class<?> type, String meaning) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        List<Declaration> declarations = Declaration.of(type);
        declarations.forEach(declaration -> keys.put(declaration.name(), shape(declaration)));
        List<String> required = declarations.stream()
                .filter(declaration -> declaration.parameter().initial().equals("required"))
                .map(Declaration::name)
                .toList();
        return new Shape.Group(meaning, keys, required);
    }

    /** The type of a list's entries. */
    public static Class<?> itemType(Declaration declaration) {
        Type type = ((ParameterizedType) declaration.component().getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) type;
    }

    /** Whether a declared value may be a segment's name instead of a point. */
    public static boolean isVision(Declaration declaration) {
        return declaration.name().equals("vision") && declaration.component().getType() == Point.class;
    }

    private static Shape shape(Declaration declaration) {
        Class<?> type = declaration.component().getType();
        if (declaration.group()) {
            return group(type, declaration.parameter().meaning());
        }
        if (type == List.class) {
            return new Shape.Items(declaration.parameter().meaning(), item(declaration));
        }
        if (isVision(declaration)) {
            return vision(declaration.parameter().meaning());
        }
        return leaf(declaration, type);
    }

    private static Shape item(Declaration declaration) {
        Class<?> type = itemType(declaration);
        return type.isRecord() && type != Point.class && type != Money.class && type != Weeks.class
                ? group(type, declaration.parameter().meaning())
                : leaf(declaration, type);
    }

    /** The shape of a vision: a point, or the name of a segment. */
    static Shape vision(String meaning) {
        Shape point = Shape.Leaf.of(ValueType.POINT, meaning, "", "[-0.3, 0.6]").within(-MAP_EDGE, MAP_EDGE);
        return new Shape.Either(meaning, List.of(point, Shape.Leaf.of(ValueType.NAME, "the name of a segment")));
    }

    private static Shape.Leaf leaf(Declaration declaration, Class<?> type) {
        Parameter parameter = declaration.parameter();
        boolean point = type == Point.class;
        return new Shape.Leaf(
                valueType(declaration, type),
                parameter.meaning(),
                parameter.unit(),
                point ? Math.max(parameter.min(), -MAP_EDGE) : parameter.min(),
                point ? Math.min(parameter.max(), MAP_EDGE) : parameter.max(),
                initial(declaration),
                parameter.source(),
                parameter.example(),
                options(type));
    }

    private static String initial(Declaration declaration) {
        String initial = declaration.parameter().initial();
        if (declaration.component().getType().isEnum()) {
            return initial;
        }
        return switch (initial) {
            case "none", "group", "list", "required" -> "";
            default -> initial;
        };
    }

    private static ValueType valueType(Declaration declaration, Class<?> type) {
        if (type.isEnum()) {
            return ValueType.CHOICE;
        }
        if (type == String.class) {
            return declaration.name().equals("name") ? ValueType.NAME : ValueType.TEXT;
        }
        return quantity(type);
    }

    private static ValueType quantity(Class<?> type) {
        Map<Class<?>, ValueType> types = Map.ofEntries(
                Map.entry(double.class, ValueType.NUMBER),
                Map.entry(Double.class, ValueType.NUMBER),
                Map.entry(int.class, ValueType.COUNT),
                Map.entry(Integer.class, ValueType.COUNT),
                Map.entry(long.class, ValueType.COUNT),
                Map.entry(boolean.class, ValueType.TRUTH),
                Map.entry(Money.class, ValueType.MONEY),
                Map.entry(Weeks.class, ValueType.DURATION),
                Map.entry(Point.class, ValueType.POINT));
        ValueType found = types.get(type);
        if (found == null) {
            throw new IllegalStateException("a parameter of type " + type.getName() + " cannot stand in a file");
        }
        return found;
    }

    /** The words of an enum in files: kebab-case. */
    static List<String> options(Class<?> type) {
        if (!type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> word((Enum<?>) constant))
                .toList();
    }

    /** The word of an enum constant in files. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
