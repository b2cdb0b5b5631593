/**
 * What is around a firm: partners, the networks that join them, ties with what goes along them, the steps by which a firm
 * finds and keeps partners, and the rules and standards of the trade.
 */
@NullMarked
package org.plumbline.sim.ecosystem;

import org.jspecify.annotations.NullMarked;
