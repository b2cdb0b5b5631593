/**
 * Drivers that run the model's own classes on the classical models they come from, so that each can be compared with
 * published values; March's model of mutual learning stands alone.
 */
@NullMarked
package org.plumbline.sim.reference;

import org.jspecify.annotations.NullMarked;
