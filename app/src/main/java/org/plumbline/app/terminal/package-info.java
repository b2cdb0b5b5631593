/** What a person sees: results, messages, progress, and what the keyboard interrupts. */
@NullMarked
package org.plumbline.app.terminal;

import org.jspecify.annotations.NullMarked;
