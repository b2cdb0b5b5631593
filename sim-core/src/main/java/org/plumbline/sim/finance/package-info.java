/** Ledger, payroll, credit and insolvency. */
@NullMarked
package org.plumbline.sim.finance;

import org.jspecify.annotations.NullMarked;
