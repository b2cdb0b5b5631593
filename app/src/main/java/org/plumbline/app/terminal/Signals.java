package org.plumbline.app.terminal;

import java.lang.reflect.Proxy;
import org.plumbline.app.ExitCode;

/**
 * Connects the signals of the operating system to an {@link Interruption}. Java's only way to a signal is a class outside
 * its standard, so it is looked up by name; where it is missing or the JVM keeps a signal to itself ({@code -Xrs}), the
 * JVM ends the program its own way, with the same exit code.
 */
public final class Signals {
    private Signals() {}

    /** From here on, Ctrl-C and the system's request to end go to this interruption. */
    public static void leadTo(Interruption interruption) {
        handle("INT", interruption, ExitCode.INTERRUPTED);
        handle("TERM", interruption, ExitCode.TERMINATED);
    }

    /** Whether the signal is led there from here on. */
    private static boolean handle(String name, Interruption interruption, ExitCode code) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object request = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        interruption.request(code);
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), request);
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
