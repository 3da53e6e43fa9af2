Feature: Findings on what a program of calls does to a job's life

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And the network is up
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  @LIF-03
  Scenario: No step resumes the job
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
    When bitswise predicts it
    Then the job waits in SUSPENDED
    And it rests on LIF-03
    And the rule LIF-03 finds a warning in "program"
    And nothing but LIF-03 is found

  @LIF-03
  Scenario: The program resumes the job
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the rule LIF-03 finds nothing

  @LIF-03
  Scenario: The timeline resumes the job
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
    When the job is resumed
    Then the job completes in TRANSFERRED
    And the rule LIF-03 finds nothing

  Scenario: A program that cancels its job
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      |
      | CreateJob |
      | AddFile   |
      | Resume    |
      | Cancel    |
    When bitswise predicts it
    Then the job ends in CANCELLED
    And it rests on LIF-22

  @LIF-02
  Scenario: A job without files
    Given LocalSystem creates a job without files
    When bitswise checks it
    Then the rule LIF-02 finds an error in "the job"

  @LIF-02
  Scenario: A job with a file
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule LIF-02 finds nothing
