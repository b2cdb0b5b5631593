package org.plumbline.sim.simulation;

import org.plumbline.sim.firm.FirmParameters;
import org.plumbline.sim.policy.Levers;

/**
 * The focal firm as the scenario's files describe it, before any strategy, design point or override: the past that all
 * strategies share. The size of the market, the offerings at the start and the beliefs that people start with come from
 * here, so that a change of policy or of staff does not change the demand the firm was born into.
 *
 * @param firm the firm after the file layers
 * @param levers its levers after the file layers
 */
public record Described(FirmParameters firm, Levers levers) {}
