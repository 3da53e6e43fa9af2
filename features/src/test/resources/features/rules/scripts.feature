Feature: Findings on how scripts treat their jobs

  Background:
    Given a machine that runs Windows 10 1809
    And the network is up
    And there is no WPAD
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  @LIF-21
  Scenario: A job that nothing completes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule LIF-21 finds a warning in "Resume"
    And nothing but LIF-21 is found

  @LIF-21
  Scenario: A job that the script completes
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
    Then the rule LIF-21 finds nothing

  @LIF-21
  Scenario: A job that the script may complete
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             | sometimes |
      | CreateJob        |                                                                      |           |
      | SetProxySettings | no-proxy                                                             |           |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |           |
      | Resume           |                                                                      |           |
      | Complete         |                                                                      | yes       |
    When bitswise checks it
    Then the rule LIF-21 finds nothing

  @LIF-21
  Scenario: A job that /transfer completes
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
    Then the rule LIF-21 finds nothing

  @LIF-21
  Scenario: A job that its notification command completes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                 |
      | CreateJob        |                                                                          |
      | SetProxySettings | no-proxy                                                                 |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }     |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe /complete nightly'] |
      | Resume           |                                                                          |
    When bitswise checks it
    Then the rule LIF-21 finds nothing

  @LIF-21
  Scenario: A program of API calls
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule LIF-21 finds nothing

  @LIF-09
  Scenario: A delay beyond the timeout
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 5m                                                                   |
      | SetMinimumRetryDelay | 10m                                                                  |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-09 finds an error in "SetMinimumRetryDelay"

  @LIF-09
  Scenario: A timeout below the delay that nobody sets
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 5m                                                                   |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-09 finds a warning in "SetNoProgressTimeout"

  Scenario: A server that cannot be reached, and a delay beyond the timeout
    Given the server "http://files.contoso.com" can be reached only through a proxy
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 5m                                                                   |
      | SetMinimumRetryDelay | 10m                                                                  |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise predicts it
    Then the job ends in ERROR with ERROR_WINHTTP_CANNOT_CONNECT
    And it rests on LIF-09

  Scenario: A server that cannot be reached, and a timeout below the delay that nobody sets
    Given the server "http://files.contoso.com" can be reached only through a proxy
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 5m                                                                   |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise predicts it
    Then the job ends in ERROR with ERROR_WINHTTP_CANNOT_CONNECT
    And it rests on LIF-09

  @LIF-09
  Scenario: A delay within the timeout
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 1h                                                                   |
      | SetMinimumRetryDelay | 60s                                                                  |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-09 finds nothing

  @LIF-09
  Scenario: A delay that is not known
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Unclear              | { call: SetMinimumRetryDelay, written: "%DELAY%" }                   |
      | SetNoProgressTimeout | 5m                                                                   |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-09 finds nothing

  @LIF-11
  Scenario: A timeout of 0
    Given the network is down
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 0s                                                                   |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_NETWORK_DISCONNECTED
    And it rests on LIF-11
    And the rule LIF-11 finds a warning in "SetNoProgressTimeout"

  @LIF-11
  Scenario: A timeout of an hour
    Given the network is down
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 1h                                                                   |
      | SetMinimumRetryDelay | 60s                                                                  |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the rule LIF-11 finds nothing

  @LIF-12
  Scenario: A timeout of 100 days
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 2400h                                                                |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-12 finds a warning in "SetNoProgressTimeout"
    And the rule LIF-12 rests on LIF-25

  @LIF-12
  Scenario: A timeout of 10 days
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 240h                                                                 |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-12 finds nothing

  @LIF-10
  Scenario: A loop without an end and without a timeout
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
    Then the rule LIF-10 finds an info in "WaitFor"

  @LIF-10
  Scenario: A loop with a timeout of the job
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetNoProgressTimeout | 1h                                                                   |
      | SetMinimumRetryDelay | 60s                                                                  |
      | Resume               |                                                                      |
      | WaitFor              | [transferred, error]                                                 |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-10 finds nothing

  @LIF-10
  Scenario: A loop that ends at a transient error
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | [transferred, error, transient-error]                                |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule LIF-10 finds nothing

  @LIF-18
  Scenario: A job completed right after its start
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule LIF-18 finds a warning in "Complete"

  @LIF-18
  Scenario: A job completed after a wait
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
    Then the rule LIF-18 finds nothing

  @LIF-18
  Scenario: A job that /transfer completes
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
    Then the rule LIF-18 finds nothing

  @LIF-08
  Scenario: A delay of 2 seconds
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetMinimumRetryDelay | 2s                                                                   |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-08 finds a warning in "SetMinimumRetryDelay"

  @LIF-08
  Scenario: A delay of a minute
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call                 | argument                                                             |
      | CreateJob            |                                                                      |
      | SetProxySettings     | no-proxy                                                             |
      | AddFile              | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetMinimumRetryDelay | 60s                                                                  |
      | Resume               |                                                                      |
      | WaitFor              | { states: [transferred, error], bounded: true }                      |
      | Complete             |                                                                      |
    When bitswise checks it
    Then the rule LIF-08 finds nothing

  Scenario: A server that the script does not say
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job has the variables "%HOST%"
    And the job is set up by the calls
      | call             | argument                                                  |
      | CreateJob        |                                                           |
      | SetProxySettings | no-proxy                                                  |
      | AddFile          | { remote: "http://%HOST%/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                           |
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on %HOST%
    And it rests on FIL-01
    And the proxy is direct

  Scenario: A remote name that the script does not say
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job has the variables "%URL%"
    And the job is set up by the calls
      | call             | argument                                    |
      | CreateJob        |                                             |
      | SetProxySettings | no-proxy                                    |
      | AddFile          | { remote: "%URL%", local: 'C:\drop\p.cab' } |
      | Resume           |                                             |
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on %URL%
    And the proxy is unknown

  Scenario: A file that the script does not say, on a server that it says
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job has the variables "%NAME%"
    And the job is set up by the calls
      | call             | argument                                                              |
      | CreateJob        |                                                                       |
      | SetProxySettings | no-proxy                                                              |
      | AddFile          | { remote: "http://files.contoso.com/%NAME%", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                       |
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: A folder that the script does not say
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job has the variables "%DEST%"
    And the job is set up by the calls
      | call             | argument                                                            |
      | CreateJob        |                                                                     |
      | SetProxySettings | no-proxy                                                            |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: '%DEST%\p.cab' } |
      | Resume           |                                                                     |
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on %DEST%
    And it rests on DRV-08

  Scenario: A folder of Windows
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job has the variables "%TEMP%"
    And the job is set up by the calls
      | call             | argument                                                            |
      | CreateJob        |                                                                     |
      | SetProxySettings | no-proxy                                                            |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: '%TEMP%\p.cab' } |
      | Resume           |                                                                     |
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: Proxy settings that the script does not say
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call      | argument                                                             |
      | CreateJob |                                                                      |
      | Unclear   | { call: SetProxySettings, written: "%PROXY%" }                       |
      | AddFile   | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume    |                                                                      |
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on %PROXY%
    And it rests on PRX-01

  Scenario: Proxy settings that the script sets again
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | Unclear          | { call: SetProxySettings, written: "%PROXY%" }                       |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: Credentials that the script does not say
    Given the server "http://files.contoso.com" asks for negotiate
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | Unclear          | { call: SetCredentials, written: "%SCHEME%" }                        |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on %SCHEME%
    And it rests on CRD-03
    And no error and no warning is found

  Scenario: Credentials that the script may set
    Given the server "http://files.contoso.com" asks for negotiate
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             | sometimes |
      | CreateJob        |                                                                      |           |
      | SetProxySettings | no-proxy                                                             |           |
      | SetCredentials   | { target: server, scheme: negotiate }                                | yes       |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |           |
      | Resume           |                                                                      |           |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |           |
      | Complete         |                                                                      |           |
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on SetCredentials
    And no error and no warning is found

  Scenario: A helper token that the script may set
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             | sometimes |
      | CreateJob        |                                                                      |           |
      | SetProxySettings | no-proxy                                                             |           |
      | SetHelperToken   |                                                                      | yes       |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |           |
      | Resume           |                                                                      |           |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |           |
      | Complete         |                                                                      |           |
    When bitswise predicts it
    Then the job is unknown
    And it rests on HLP-03

  Scenario: Files that the script does not say
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                        |
      | CreateJob        |                                                 |
      | SetProxySettings | no-proxy                                        |
      | Unclear          | { call: AddFileSet, written: "files.txt" }      |
      | Resume           |                                                 |
      | WaitFor          | { states: [transferred, error], bounded: true } |
      | Complete         |                                                 |
    When bitswise predicts it
    Then the job is unknown
    And it rests on LIF-02
    And no error and no warning is found

  Scenario: Files that the script may add
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             | sometimes |
      | CreateJob        |                                                                      |           |
      | SetProxySettings | no-proxy                                                             |           |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } | yes       |
      | Resume           |                                                                      |           |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |           |
      | Complete         |                                                                      |           |
    When bitswise predicts it
    Then the job is unknown
    And it rests on LIF-02

  Scenario: One file that the script says and one that it does not
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Unclear          | { call: AddFile, written: "%2" }                                     |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on %2

  Scenario: A priority that the script does not say
    Given the server "http://files.contoso.com" serves no ranges
    And LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | Unclear          | { call: SetPriority, written: "%PRI%" }                              |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on %PRI%
    And it rests on FIL-18
