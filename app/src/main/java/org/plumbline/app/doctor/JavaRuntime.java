package org.plumbline.app.doctor;

/** The Java that runs this. */
final class JavaRuntime {
    private static final long MEBIBYTE = 1L << 20;
    private static final long LITTLE_MEMORY = 200 * MEBIBYTE;

    private JavaRuntime() {}

    static Finding version() {
        return Finding.good(
                "Java",
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ") in "
                        + System.getProperty("java.home"));
    }

    static Finding resources() {
        Runtime runtime = Runtime.getRuntime();
        int processors = runtime.availableProcessors();
        String detail = processors + (processors == 1 ? " processor, " : " processors, ")
                + runtime.maxMemory() / MEBIBYTE + " MB of memory at most";
        return runtime.maxMemory() >= LITTLE_MEMORY
                ? Finding.good("Machine", detail)
                : Finding.limited("Machine", detail, "large experiments need more: PLUMBLINE_JAVA_OPTS=-Xmx1g");
    }
}
