/**
 * The cmdlets of the PowerShell module BitsTransfer: the {@link
 * io.github.bitswise.bitstransfer.TransferCmdlet parameters} that they have, and what one {@link
 * io.github.bitswise.bitstransfer.Meaning call} asks of BITS.
 */
@NullMarked
package io.github.bitswise.bitstransfer;

import org.jspecify.annotations.NullMarked;
