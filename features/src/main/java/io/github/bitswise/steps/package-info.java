/**
 * Step definitions that speak of Windows BITS jobs, to put in a Cucumber suite of one's own.
 *
 * <p>A suite takes them in by naming this package as glue:
 *
 * <pre>{@code
 * @ConfigurationParameter(key = "cucumber.glue", value = "io.github.bitswise.steps")
 * }</pre>
 *
 * <p>{@code Given} steps write a scenario file, sentence by sentence; {@code When} steps tell its
 * timeline; {@code Then} steps compare with what bitswise finds and predicts. The file is read by
 * the same reader as any other, so a sentence cannot say what a file cannot, and what no sentence
 * says is unknown. A failure shows the file and the whole answer.
 *
 * <pre>{@code
 * Given a machine that runs Windows 10 1809
 * And the machine is joined to CONTOSO as PC01
 * And there is no WPAD
 * And CONTOSO\ann is logged on interactively
 * And the server "http://files.contoso.com" asks for nothing
 * And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
 * And the job has a helper token of CONTOSO\ann for local files
 * When the job is resumed
 * And CONTOSO\ann logs off
 * Then the job ends in ERROR with BG_E_TOKEN_REQUIRED
 * And it rests on HLP-29
 * }</pre>
 *
 * <p>The sentences, by class:
 *
 * <ul>
 *   <li>{@link io.github.bitswise.steps.MachineSteps}: version, domain, network, WPAD, registry
 *   <li>{@link io.github.bitswise.steps.AccountSteps}: logons, rights, mapped drives, Internet
 *       Explorer proxies
 *   <li>{@link io.github.bitswise.steps.EndpointSteps}: servers, shares and proxies
 *   <li>{@link io.github.bitswise.steps.JobSteps}: the job, its client, helper token, credentials
 *       and proxy
 *   <li>{@link io.github.bitswise.steps.CallSteps}: the calls of a program, and their answers
 *   <li>{@link io.github.bitswise.steps.ScriptSteps}: a script, and who runs it
 *   <li>{@link io.github.bitswise.steps.TimelineSteps}: what happens, in order
 *   <li>{@link io.github.bitswise.steps.PointSteps}: the job as it is between two events
 *   <li>{@link io.github.bitswise.steps.ScenarioSteps}: a whole scenario as text or file, and the
 *       question
 *   <li>{@link io.github.bitswise.steps.OutcomeSteps}, {@link
 *       io.github.bitswise.steps.IdentitySteps}, {@link io.github.bitswise.steps.LifeSteps}, {@link
 *       io.github.bitswise.steps.FindingSteps}: the answers
 * </ul>
 *
 * <p>Steps of one scenario share {@link io.github.bitswise.steps.Draft} and {@link
 * io.github.bitswise.steps.Answers} by constructor injection; nothing outlives the scenario. Steps
 * of one's own can take the same two. PicoContainer does the injection; a suite that has another
 * object factory excludes {@code cucumber-picocontainer} and makes the two known to its own, one of
 * each for a scenario.
 */
@NullMarked
package io.github.bitswise.steps;

import org.jspecify.annotations.NullMarked;
