package org.plumbline.experiments.sweep;

/**
 * What made a results directory.
 *
 * @param version the version of the product
 * @param commit the commit it was built from
 * @param java the Java it runs on
 * @param command the command that was given
 */
public record Provenance(String version, String commit, String java, String command) {}
