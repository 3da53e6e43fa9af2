package io.github.bitswise.com;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.PrintStream;
import java.util.HexFormat;
import java.util.concurrent.Callable;

/** The stand-in for BITS in {@code src/test/c}, and what it notes of each call. */
final class Recorder {

  private final NativeLibrary library;
  private final PrintStream out;

  Recorder(String library, PrintStream out) {
    this.library = NativeLibrary.getInstance(library);
    this.out = out;
  }

  BackgroundCopyManager manager() {
    return new BackgroundCopyManager(library.getFunction("recorder_start").invokePointer(none()));
  }

  /** Makes the next call return an HRESULT. */
  void answer(int result) {
    library.getFunction("recorder_answer").invokeVoid(new Object[] {result});
  }

  /** Lets the recorder call what it was given. */
  void told(String function) {
    library.getFunction(function).invokeVoid(none());
    notes();
  }

  /** Prints what a call wrote down. */
  void does(Runnable call) {
    asks(
        () -> {
          call.run();
          return null;
        });
  }

  /** Prints what a call wrote down, and its answer. */
  void asks(Callable<?> call) {
    Object answer;
    try {
      answer = call.call();
    } catch (BitsException e) {
      answer = String.format("BitsException 0x%08X", e.code());
    } catch (Exception e) {
      answer = e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    notes();
    if (answer != null) {
      out.println("answer\t" + shown(answer));
    }
  }

  void says(String line) {
    out.println(line);
  }

  /** How much of the last password is left, if it was the alphabet. */
  int alphabetLeft() {
    return library.getFunction("recorder_alphabet_left").invokeInt(none());
  }

  /** Prints what of COM is still held. */
  void held() {
    says("references\t" + library.getFunction("recorder_references").invokeInt(none()));
    says("memory\t" + library.getFunction("recorder_outstanding").invokeInt(none()));
    says("offered\t" + OfferedObject.alive());
  }

  private void notes() {
    Pointer notes = library.getFunction("recorder_notes").invokePointer(none());
    out.print(notes.getWideString(0).replace("\n", System.lineSeparator()));
  }

  private static String shown(Object answer) {
    return answer instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : answer.toString();
  }

  private static Object[] none() {
    return new Object[0];
  }
}
