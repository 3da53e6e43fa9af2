/**
 * PowerShell scripts: what they do as far as that can be told without running them. Whatever the
 * text is, there is an answer; what is not understood is stepped over and noted.
 */
@NullMarked
package io.github.bitswise.powershell;

import org.jspecify.annotations.NullMarked;
