@live
Feature: Calls on a real BITS

  Background:
    Given a machine that runs Windows 10 22H2
    And there is no WPAD
    And the network is up
    And the network is "unrestricted"
    And PC01\eve is logged on interactively
    And PC01\eve is no administrator
    And PC01\eve has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" behaves thus: ranges: true, exists: true, size: 65536
    And PC01\eve creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"

  Rule: A call is answered by the state of the job

    Scenario: A job is cancelled before it begins
      Given the job is set up by the calls
        | call      | argument |
        | CreateJob |          |
        | AddFile   |          |
        | Cancel    |          |
        | GetState  |          |
        | Resume    |          |
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: A job without files cannot be resumed
      Given PC01\eve creates a job without files
      And the job is set up by the calls
        | call      | argument |
        | CreateJob |          |
        | Resume    |          |
        | GetState  |          |
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: There is no error before anything went wrong
      Given the job is set up by the calls
        | call      | argument |
        | CreateJob |          |
        | AddFile   |          |
        | GetError  |          |
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: The error is told with what BITS was doing
      Given the server "http://files.contoso.com" behaves thus: exists: false
      And the job is set up by the calls
        | call      | argument             |
        | CreateJob |                      |
        | AddFile   |                      |
        | Resume    |                      |
      When the job comes to rest
      And the owner calls GetError
      And the owner calls Cancel
      Then a real BITS does the same

    Scenario: Nothing can be done with a job that is completed
      Given the job is set up by the calls
        | call           | argument             |
        | CreateJob      |                      |
        | AddFile        |                      |
        | Resume         |                      |
        | WaitFor        | [transferred, error] |
        | Complete       |                      |
        | Complete       |                      |
        | Cancel         |                      |
        | SetDescription | too late             |
        | SetNotifyFlags | 1                    |
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: A job is completed before anything is transferred
      Given the job is set up by the calls
        | call      | argument |
        | CreateJob |          |
        | AddFile   |          |
        | Complete  |          |
        | GetState  |          |
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: A job is cancelled in the midst of a transfer
      Given the job takes 10 seconds
      When the job is resumed
      And the owner calls Cancel
      And the owner calls GetState
      Then a real BITS does the same

    Scenario: A job tells what it is
      Given the job is set up by the calls
        | call           | argument |
        | CreateJob      |          |
        | GetType        |          |
        | GetDisplayName |          |
        | GetNotifyFlags |          |
        | AddFile        |          |
        | EnumFiles      |          |
        | GetRemoteName  |          |
        | GetLocalName   |          |
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: Security flags are kept
      Given the job is set up by the calls
        | call             | argument |
        | CreateJob        |          |
        | SetSecurityFlags | 1        |
        | GetSecurityFlags |          |
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: A callback is told that the files are there
      Given the job is set up by the calls
        | call               | argument             |
        | CreateJob          |                      |
        | SetNotifyInterface |                      |
        | AddFile            |                      |
        | Resume             |                      |
        | WaitFor            | [transferred, error] |
        | Complete           |                      |
      When bitswise predicts it
      Then a real BITS does the same

  Rule: What cannot be had is told, and never counts

    Scenario: A BITS that forgets the priority is no witness of it
      Given the job is set up by the calls
        | call        | argument             |
        | CreateJob   |                      |
        | SetPriority | high                 |
        | GetPriority |                      |
        | AddFile     |                      |
        | Resume      |                      |
        | WaitFor     | [transferred, error] |
        | Complete    |                      |
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: A BITS that cannot suspend is no witness of what follows
      Given the job takes 5 seconds
      When the job is resumed
      And the owner calls Suspend
      And the owner calls GetState
      Then a real BITS does the same

    Scenario: A BITS without proxy settings is no witness of the proxy
      Given the job uses the proxies "proxy.contoso.com:8080"
      And the proxy "proxy.contoso.com:8080" asks for nothing
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: A log-off is not caused
      When the job is resumed
      And PC01\eve logs off
      Then a real BITS does the same

  Rule: A job of another account is left alone

    Scenario: LocalSystem's job is not made by a user
      Given LocalSystem creates a job that downloads "http://files.contoso.com/q.cab" to "C:\drop\q.cab"
      When bitswise predicts it
      Then a real BITS does the same
