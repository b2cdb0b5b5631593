package org.plumbline.sim.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.plumbline.sim.parameter.Declaration;

/**
 * Binds texts to the record that declares a model's parameters. A blank text, or none, means the declared default; a
 * parameter declared with {@link #REQUIRED} has none. Names of constants are written in kebab-case, the entries of lists
 * are separated by semicolons or commas.
 */
public final class Arguments {
    /** What a parameter without a default declares as its initial value. */
    public static final String REQUIRED = "required";

    private Arguments() {}

    /**
     * The parameters that the texts give.
     *
     * @param given texts by parameter name
     * @throws IllegalArgumentException naming every fault: unknown, missing, unreadable or out of range
     */
    public static <P extends Record> P bind(Class<P> type, Map<String, String> given) {
        List<Declaration> declarations = Declaration.of(type);
        StringJoiner faults = new StringJoiner("\n");
        noteUnknown(declarations, given, faults);
        List<Object> values = new ArrayList<>();
        resolve(type, given).forEach((name, text) -> {
            Declaration declaration = declarations.get(values.size());
            values.add(readNoting(declaration, text, faults));
        });
        if (faults.length() > 0) {
            throw new IllegalArgumentException(faults.toString());
        }
        return Declaration.create(type, values);
    }

    /** The texts after defaults, in declared order; what is required but not given stays {@link #REQUIRED}. */
    public static Map<String, String> resolve(Class<? extends Record> type, Map<String, String> given) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Declaration declaration : Declaration.of(type)) {
            String text = given.getOrDefault(declaration.name(), "").trim();
            texts.put(
                    declaration.name(), text.isEmpty() ? declaration.parameter().initial() : text);
        }
        return texts;
    }

    private static void noteUnknown(List<Declaration> declarations, Map<String, String> given, StringJoiner faults) {
        List<String> known = declarations.stream().map(Declaration::name).toList();
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                faults.add("there is no parameter " + name + "; there are " + String.join(", ", known));
            }
        }
    }

    private static Object readNoting(Declaration declaration, String text, StringJoiner faults) {
        try {
            if (text.equals(REQUIRED)) {
                throw new IllegalArgumentException(declaration.name() + " is required: "
                        + declaration.parameter().meaning());
            }
            Object value = read(declaration, declaration.component().getGenericType(), text);
            declaration.check(value);
            return value;
        } catch (IllegalArgumentException fault) {
            faults.add(fault.getMessage());
            return text;
        }
    }

    private static Object read(Declaration declaration, Type type, String text) {
        if (type instanceof ParameterizedType list) {
            return readList(declaration, list.getActualTypeArguments()[0], text);
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return constant(declaration, constants, text);
        }
        return type == String.class ? text : number(declaration, type, text);
    }

    private static List<Object> readList(Declaration declaration, Type type, String text) {
        List<Object> entries = new ArrayList<>();
        if (!text.equals("list")) {
            for (String entry : text.split("[;,]", -1)) {
                entries.add(number(declaration, type, entry.trim()));
            }
        }
        return List.copyOf(entries);
    }

    private static Object number(Declaration declaration, Type type, String text) {
        boolean whole = type == int.class || type == Integer.class;
        try {
            if (whole) {
                return Integer.valueOf(text);
            }
            return Double.valueOf(text);
        } catch (NumberFormatException fault) {
            throw new IllegalArgumentException(
                    declaration.name() + " is \"" + text + "\", but must be a " + (whole ? "whole number" : "number"),
                    fault);
        }
    }

    private static Object constant(Declaration declaration, Class<?> constants, String text) {
        List<String> names = new ArrayList<>();
        for (Object constant : constants.getEnumConstants()) {
            String name = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return constant;
            }
            names.add(name);
        }
        throw new IllegalArgumentException(
                declaration.name() + " is \"" + text + "\", but must be one of " + String.join(", ", names));
    }
}
