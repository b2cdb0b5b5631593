/** A firm's books: its accounts and the ledger that balances to the cent. */
@NullMarked
package org.plumbline.sim.finance;

import org.jspecify.annotations.NullMarked;
