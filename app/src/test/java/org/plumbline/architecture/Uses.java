package org.plumbline.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions on every call, reference and field access that a class makes. */
final class Uses {
    private Uses() {}

    /**
     * A class that accesses none of the members chosen.
     *
     * @param forbidden chooses by owner, name and number of parameters, as in {@code java.lang.String.format/2}; for
     *     fields the number is 0
     */
    static ArchCondition<JavaClass> none(String description, Predicate<String> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                    if (forbidden.test(signature(access))) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    private static String signature(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        int parameters = target.indexOf('(');
        if (parameters < 0) {
            return target + "/0";
        }
        String list = target.substring(parameters + 1, target.length() - 1);
        long count = list.isEmpty() ? 0 : 1 + list.chars().filter(c -> c == ',').count();
        return target.substring(0, parameters) + "/" + count;
    }
}
