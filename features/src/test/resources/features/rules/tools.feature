Feature: Findings on what tools make of their command lines

  Background:
    Given a machine that runs Windows 10 1809
    And the network is up
    And there is no WPAD
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  @TOOL-22
  Scenario: One command that waits
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         |                                                                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-22 finds an info in "Transfer"

  @TOOL-22
  Scenario: Commands of one step each
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-22 finds nothing

  Scenario: What /transfer brings is complete
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         |                                                                      |
      | Complete         |                                                                      |
    When bitswise predicts it
    Then the job completes in ACKNOWLEDGED
    And it rests on TOOL-22

  Scenario: What /transfer cannot bring is cancelled
    Given the server "http://files.contoso.com" serves no ranges
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         |                                                                      |
      | Complete         |                                                                      |
    When bitswise predicts it
    Then the job fails in CANCELLED
    And the job ends in CANCELLED with BG_E_INSUFFICIENT_RANGE_SUPPORT
    And it rests on TOOL-22
    And it rests on FIL-18

  Scenario: /transfer waits for the network
    Given the network is down
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         |                                                                      |
      | Complete         |                                                                      |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR

  Scenario: /transfer with a file that cannot be added
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                   |
      | CreateJob        |                                                            |
      | SetProxySettings | no-proxy                                                   |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: p.cab } |
      | Resume           |                                                            |
      | Transfer         |                                                            |
      | Complete         |                                                            |
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on TOOL-23

  @TOOL-24
  Scenario: A script that never resumes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
    When bitswise predicts it
    Then the job waits in SUSPENDED
    And the rule TOOL-24 finds a warning in "CreateJob"
    And nothing but TOOL-24 is found

  @TOOL-24
  Scenario: A script that resumes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-24 finds nothing

  @TOOL-24
  Scenario: A script that may resume
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             | sometimes |
      | CreateJob        |                                                                      |           |
      | SetProxySettings | no-proxy                                                             |           |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |           |
      | Resume           |                                                                      | yes       |
    When bitswise checks it
    Then the rule TOOL-24 finds nothing

  @TOOL-24
  Scenario: A script that adds files to a job that is there
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call    | argument                                                             |
      | AddFile | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
    When bitswise checks it
    Then the rule TOOL-24 finds nothing

  @TOOL-25
  Scenario: A name that two jobs have
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | Ambiguous        |                                                                      |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-25 finds a warning in "Ambiguous"

  @TOOL-25
  Scenario: A name that one job has
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-25 finds nothing

  @TOOL-26
  Scenario: A relative name
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                   |
      | CreateJob        |                                                            |
      | SetProxySettings | no-proxy                                                   |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: p.cab } |
      | Resume           |                                                            |
      | Transfer         |                                                            |
      | Complete         |                                                            |
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on TOOL-26
    And the rule TOOL-26 finds an error in "p.cab"
    And the rule TOOL-26 says "bitsadmin cannot add the file"
    And nothing but TOOL-26 is found

  @TOOL-26
  Scenario: A name in the current folder
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                       |
      | CreateJob        |                                                                |
      | SetProxySettings | no-proxy                                                       |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: '.\p.cab' } |
      | Resume           |                                                                |
      | Transfer         |                                                                |
      | Complete         |                                                                |
    When bitswise checks it
    Then the rule TOOL-26 finds an error in "p.cab"

  @TOOL-26
  Scenario: A full name
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         |                                                                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-26 finds nothing

  @TOOL-26
  Scenario: A name that begins with what is not known
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job has the variables "%cd%"
    And the job is set up by the calls
      | call             | argument                                                          |
      | CreateJob        |                                                                   |
      | SetProxySettings | no-proxy                                                          |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: '%cd%\p.cab' } |
      | Resume           |                                                                   |
      | Transfer         |                                                                   |
      | Complete         |                                                                   |
    When bitswise checks it
    Then the rule TOOL-26 finds nothing

  @TOOL-27
  Scenario: A password in the script
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | SetCredentials   | { target: server, scheme: basic, user: ann, password: "Sesame 1" }   |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-27 finds a warning in "basic"

  @TOOL-27
  Scenario: Implicit credentials
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | SetCredentials   | { target: server, scheme: negotiate }                                |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-27 finds nothing

  @TOOL-27
  Scenario: Stated credentials of bitsadmin
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is made with bitsadmin
    And the job has basic credentials of "ann" with a password of 8 characters for the server
    When bitswise checks it
    Then the rule TOOL-27 finds a warning in "basic"

  Scenario: NULL NULL at a server that asks
    Given the machine is joined to CONTOSO as PC01
    And the server "http://files.contoso.com" asks for negotiate
    And the server "http://files.contoso.com" lets in CONTOSO\PC01$
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | SetCredentials   | { target: server, scheme: negotiate }                                |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise predicts it
    Then the job completes
    And an identity rests on TOOL-28

  Scenario: A job that was made elevated
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\ann creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call      | argument                                                             | elevated |
      | CreateJob |                                                                      | yes      |
      | AddFile   | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } | yes      |
      | Resume    |                                                                      | no       |
    When bitswise predicts it
    Then the call Resume is denied with E_ACCESSDENIED
    And the call Resume rests on TOOL-29

  @USE-01
  Scenario: A switch that there is not
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                          |
      | CreateJob        |                                                                                   |
      | SetProxySettings | no-proxy                                                                          |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }              |
      | Resume           |                                                                                   |
      | WaitFor          | { states: [transferred, error], bounded: true }                                   |
      | Complete         |                                                                                   |
      | Misuse           | { message: "bitsadmin has no switch `/lst`", help: "use `/list`", unknown: true } |
    When bitswise checks it
    Then the rule USE-01 finds an error in "Misuse"
    And the rule USE-01 says "has no switch `/lst`"

  @USE-01
  Scenario: Switches that there are
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule USE-01 finds nothing

  @USE-02
  Scenario: An argument too few
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                                                                       |
      | CreateJob        |                                                                                                                                |
      | SetProxySettings | no-proxy                                                                                                                       |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }                                                           |
      | Resume           |                                                                                                                                |
      | WaitFor          | { states: [transferred, error], bounded: true }                                                                                |
      | Complete         |                                                                                                                                |
      | Misuse           | { message: "`/addfile` wants a job, a remote name and a local name, and there are two arguments", help: "add the local name" } |
    When bitswise checks it
    Then the rule USE-02 finds an error in "Misuse"

  @USE-02
  Scenario: Arguments that the tool takes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule USE-02 finds nothing

  @TOOL-30
  Scenario: A job that is cancelled by name
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Cancel           |                                                                      |
    When bitswise checks it
    Then the rule TOOL-30 finds nothing

  @TOOL-31
  Scenario: Credentials on BITS 1.2
    Given a machine that has BITS 1.2
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | SetCredentials   | { target: server, scheme: negotiate }                                |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-31 finds an error in "SetCredentials"

  @TOOL-31
  Scenario: A proxy of LocalSystem on BITS 1.5
    Given a machine that has BITS 1.5
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | SetIEProxy       | { account: LOCALSYSTEM, usage: no-proxy }                            |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-31 finds an error in "SetIEProxy"

  @TOOL-31
  Scenario: An upload on BITS 1.0
    Given a machine that has BITS 1.0
    And LocalSystem creates a job that uploads "C:\logs\a.log" to "http://files.contoso.com/in/a.log"
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                        |
      | CreateJob        |                                                 |
      | SetProxySettings | no-proxy                                        |
      | AddFile          |                                                 |
      | Resume           |                                                 |
      | WaitFor          | { states: [transferred, error], bounded: true } |
      | Complete         |                                                 |
    When bitswise checks it
    Then the rule TOOL-31 finds an error in "CreateJob"

  @TOOL-31
  Scenario: Credentials on BITS 1.5
    Given a machine that has BITS 1.5
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | SetCredentials   | { target: server, scheme: negotiate }                                |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-31 finds nothing

  @TOOL-32
  Scenario: A job of bitsadmin with high performance
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProperty      | { high-performance: true }                                           |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-32 finds a warning in "SetProperty"

  @TOOL-32
  Scenario: A job of bitsadmin with stored credentials
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is made with bitsadmin
    And the job uses the stored credentials for the proxy
    When bitswise checks it
    Then the rule TOOL-32 finds a warning in "bitsadmin"

  @TOOL-32
  Scenario: A dynamic /transfer
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProperty      | { dynamic-content: true }                                            |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         |                                                                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-32 finds nothing

  @TOOL-32
  Scenario: A job of the API with high performance
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProperty      | { high-performance: true }                                           |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-32 finds nothing

  @TOOL-33
  Scenario: A job made with bitsadmin
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-33 finds an info in "bitsadmin"

  @TOOL-33
  Scenario: A job made with the API
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-33 finds nothing

  @TOOL-34
  Scenario: Flags that the page does not list
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyFlags   | 8                                                                    |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-34 finds an info in "SetNotifyFlags"

  @TOOL-34
  Scenario: Flags that the page lists
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNotifyFlags   | 3                                                                    |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule TOOL-34 finds nothing

  @USE-12
  Scenario: A URL signed for Amazon S3
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call      | argument                                                                                                           |
      | CreateJob |                                                                                                                    |
      | AddFile   | { remote: "https://bucket.s3.amazonaws.com/p.cab?X-Amz-Expires=300&X-Amz-Signature=0123", local: 'C:\drop\p.cab' } |
      | Resume    |                                                                                                                    |
      | WaitFor   | { states: [transferred, error], bounded: true }                                                                    |
      | Complete  |                                                                                                                    |
    When bitswise checks it
    Then the rule USE-12 finds a warning in "p.cab"
    And the rule USE-12 says "holds for GET"

  @USE-12
  Scenario: A URL with a shared access signature
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call      | argument                                                                                                |
      | CreateJob |                                                                                                         |
      | AddFile   | { remote: "https://acct.blob.core.windows.net/c/p.cab?se=2030-01-01&sig=0123", local: 'C:\drop\p.cab' } |
      | Resume    |                                                                                                         |
      | WaitFor   | { states: [transferred, error], bounded: true }                                                         |
      | Complete  |                                                                                                         |
    When bitswise checks it
    Then the rule USE-12 finds a warning in "p.cab"
    And the rule USE-12 says "`sig`"

  @USE-12
  Scenario: A URL signed for CloudFront
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call      | argument                                                                                                |
      | CreateJob |                                                                                                         |
      | AddFile   | { remote: "https://cdn.example.net/p.cab?Expires=1&Signature=x&Key-Pair-Id=K", local: 'C:\drop\p.cab' } |
      | Resume    |                                                                                                         |
      | WaitFor   | { states: [transferred, error], bounded: true }                                                         |
      | Complete  |                                                                                                         |
    When bitswise checks it
    Then the rule USE-12 finds a warning in "p.cab"
    And the rule USE-12 says "`Signature`"

  @USE-12
  Scenario: A URL with a query of another kind
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call      | argument                                                                              |
      | CreateJob |                                                                                       |
      | AddFile   | { remote: "https://files.contoso.com/p.cab?sig=1&version=2", local: 'C:\drop\p.cab' } |
      | Resume    |                                                                                       |
      | WaitFor   | { states: [transferred, error], bounded: true }                                       |
      | Complete  |                                                                                       |
    When bitswise checks it
    Then the rule USE-12 finds nothing

  @USE-12
  Scenario: A signed URL of a program
    Given CONTOSO\ann creates a job that downloads "https://bucket.s3.amazonaws.com/p.cab?X-Amz-Expires=300&X-Amz-Signature=0123" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule USE-12 finds a warning in "p.cab"

  @USE-14
  Scenario: A loop that waits for TRANSFERRED alone
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | transferred                                                          |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule USE-14 finds a warning in "WaitFor"
    And the rule LIF-10 finds nothing

  @USE-14
  Scenario: A loop that ends at ERROR too
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | [transferred, error]                                                 |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule USE-14 finds nothing

  @USE-14
  Scenario: A loop that gives up after a time
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: transferred, bounded: true }                               |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule USE-14 finds nothing

  @USE-17
  Scenario: The exit code of /resume
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             | sometimes |
      | CreateJob        |                                                                      |           |
      | SetProxySettings | no-proxy                                                             |           |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |           |
      | Resume           |                                                                      |           |
      | TestExitCode     |                                                                      |           |
      | Complete         |                                                                      | yes       |
    When bitswise checks it
    Then the rule USE-17 finds a warning in "TestExitCode"

  @USE-17
  Scenario: The exit code of /addfile
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             | sometimes |
      | CreateJob        |                                                                      |           |
      | SetProxySettings | no-proxy                                                             |           |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |           |
      | TestExitCode     |                                                                      |           |
      | Resume           |                                                                      |           |
      | Complete         |                                                                      | yes       |
    When bitswise checks it
    Then the rule USE-17 finds an info in "TestExitCode"

  @USE-17
  Scenario: The exit code of /transfer
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         |                                                                      |
      | Complete         |                                                                      |
      | TestExitCode     |                                                                      |
    When bitswise checks it
    Then the rule USE-17 finds an info in "TestExitCode"

  @USE-17
  Scenario: A script that asks for the state
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | TestExitCode     |                                                                      |
      | Resume           |                                                                      |
      | TestExitCode     |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule USE-17 finds nothing
