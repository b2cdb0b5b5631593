package org.plumbline.sim.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/**
 * One declared parameter: a record component with its {@link Parameter}.
 *
 * @param name the component's name, as it stands in scenario files
 * @param component the record component itself
 * @param parameter what is declared about it
 */
public record Declaration(String name, RecordComponent component, Parameter parameter) {
    /** Reflection reads annotations anew each time; a sweep builds the same records many thousand times. */
    private static final ClassValue<List<Declaration>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Declaration> computeValue(Class<?> recordType) {
            return read(recordType);
        }
    };

    /**
     * The declarations of a parameter record, in the order of its components.
     *
     * @throws IllegalStateException if a component declares nothing, which is a fault of the program
     */
    public static List<Declaration> of(Class<?> recordType) {
        return KNOWN.get(recordType);
    }

    private static List<Declaration> read(Class<?> recordType) {
        List<Declaration> declarations = new ArrayList<>();
        for (RecordComponent component : recordType.getRecordComponents()) {
            Parameter parameter = component.getAnnotation(Parameter.class);
            if (parameter == null) {
                throw new IllegalStateException(
                        recordType.getName() + "." + component.getName() + " has no @Parameter");
            }
            declarations.add(new Declaration(component.getName(), component, parameter));
        }
        return List.copyOf(declarations);
    }

    /**
     * Checks the components of a parameter record against their declarations; every such record calls this first in its
     * constructor.
     *
     * @param values the components in order
     * @throws IllegalArgumentException naming the first component outside its range or absent though required
     */
    public static void require(Class<?> recordType, @Nullable Object... values) {
        List<Declaration> declarations = of(recordType);
        if (declarations.size() != values.length) {
            throw new IllegalStateException(recordType.getName() + " passes " + values.length + " values for "
                    + declarations.size() + " components");
        }
        for (int i = 0; i < values.length; i++) {
            declarations.get(i).check(values[i]);
        }
    }

    /**
     * Builds a parameter record from its components.
     *
     * @throws IllegalArgumentException as the record's constructor does
     */
    public static <R extends Record> R create(Class<R> recordType, List<? extends @Nullable Object> values) {
        Class<?>[] types = Arrays.stream(recordType.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = recordType.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(recordType.getName() + " cannot be built", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(recordType.getName() + " cannot be built", e);
        }
    }

    /**
     * The same parameter record with one component changed.
     *
     * @throws IllegalArgumentException as the record's constructor does
     */
    public static <R extends Record> R changed(R original, String name, Object value) {
        @SuppressWarnings("unchecked") // a record's class has no subclasses
        Class<R> type = (Class<R>) original.getClass();
        List<@Nullable Object> values = new ArrayList<>();
        for (Declaration declaration : of(type)) {
            values.add(declaration.name().equals(name) ? value : declaration.read(original));
        }
        return create(type, values);
    }

    private @Nullable Object read(Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** Whether the component may be absent; the word none of an enum is a value. */
    public boolean optional() {
        return parameter.initial().equals("none") && !component.getType().isEnum();
    }

    /** Whether the component is a nested parameter record. */
    public boolean group() {
        return parameter.initial().equals("group");
    }

    /**
     * Checks one value.
     *
     * @throws IllegalArgumentException if it is absent though required, not finite, or outside [min, max]
     */
    public void check(@Nullable Object value) {
        if (value == null) {
            if (!optional()) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return;
        }
        if (value instanceof Number || value instanceof Money || value instanceof Weeks) {
            double magnitude = magnitude(value);
            if (!(magnitude >= parameter.min() && magnitude <= parameter.max()) || !Double.isFinite(magnitude)) {
                throw new IllegalArgumentException(name + " is " + magnitude + ", but must lie between "
                        + parameter.min() + " and " + parameter.max() + unitInWords());
            }
        }
    }

    private String unitInWords() {
        return parameter.unit().isEmpty() ? "" : " (" + parameter.unit() + ")";
    }

    private static double magnitude(Object value) {
        if (value instanceof Money money) {
            return money.units();
        }
        if (value instanceof Weeks weeks) {
            return weeks.value();
        }
        return ((Number) value).doubleValue();
    }
}
