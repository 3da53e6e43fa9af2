@live
Feature: Transfers on a real BITS

  What the rules predict is held against the BITS of this computer: the calls of the program, the
  states of the job and its error.

  Background:
    Given a machine that runs Windows 10 22H2
    And there is no WPAD
    And the network is up
    And the network is "unrestricted"
    And PC01\eve is logged on interactively
    And PC01\eve is no administrator
    And PC01\eve has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And PC01\eve creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"

  Rule: What a server has is transferred

    Background:
      Given the server "http://files.contoso.com" behaves thus: ranges: true, exists: true, size: 65536

    Scenario: A download is transferred and completed
      Given the job is set up by the calls
        | call           | argument                   |
        | CreateJob      |                            |
        | SetDescription | the update of this month   |
        | GetDescription |                            |
        | AddFile        |                            |
        | GetState       |                            |
        | Resume         |                            |
        | WaitFor        | [transferred, error]       |
        | GetState       |                            |
        | GetProgress    |                            |
        | Complete       |                            |
        | GetState       |                            |
      Then the job completes in ACKNOWLEDGED
      And a real BITS does the same

    Scenario: A download that nobody completes stays as it is
      Then the job completes in TRANSFERRED
      And a real BITS does the same

    Scenario: Two files are transferred one after the other
      Given the job also downloads "http://files.contoso.com/q.cab" to "C:\drop\q.cab"
      Then the job completes in TRANSFERRED
      And a real BITS does the same

    Scenario: Files that lie in folders of two disks are transferred
      Given the local disks are "C:, D:"
      And PC01\eve maps no drives
      And the job also downloads "http://files.contoso.com/deep/down/q.cab" to "D:\deep\down\q.cab"
      Then the job completes in TRANSFERRED
      And a real BITS does the same

    Scenario: The bytes come slowly
      Given the job takes 2 seconds
      Then the job completes in TRANSFERRED
      And a real BITS does the same

    Scenario: The file changes in the midst of its transfer
      Given the job takes 2 seconds
      When the job is resumed
      And the file "http://files.contoso.com/p.cab" changes
      And the job comes to rest
      Then a real BITS does the same

    Scenario: An empty file is transferred
      Given the server "http://files.contoso.com" behaves thus: size: 0
      Then the job completes in TRANSFERRED
      And a real BITS does the same

  Rule: What a server answers decides

    Scenario: The file is not there
      Given the server "http://files.contoso.com" behaves thus: exists: false
      Then the job ends in ERROR with 0x80190194
      And a real BITS does the same

    Scenario Outline: The server answers <status> to everything
      Given the server "http://files.contoso.com" behaves thus: answers: <status>
      When bitswise predicts it
      Then a real BITS does the same

      Examples:
        | status |
        | 403    |
        | 404    |
        | 410    |
        | 500    |
        | 503    |

    Scenario: Nobody answers at this address
      Given the server "http://files.contoso.com" behaves thus: reachable: false
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: The connection breaks in the middle
      Given the server "http://files.contoso.com" behaves thus: answers: ERROR_WINHTTP_CONNECTION_ERROR
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: The server sends the client elsewhere
      Given the server "http://files.contoso.com" behaves thus: exists: true, ranges: true, size: 65536, redirects-to: "http://mirror.contoso.com/p.cab"
      And the server "http://mirror.contoso.com" asks for nothing
      And the server "http://mirror.contoso.com" behaves thus: exists: true, ranges: true, size: 65536
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: The server tells no size
      Given the server "http://files.contoso.com" behaves thus: exists: true, ranges: true, size: none
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: The server refuses HEAD
      Given the server "http://files.contoso.com" behaves thus: exists: true, ranges: true, size: 65536, head: false
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: The server serves no ranges
      Given the server "http://files.contoso.com" behaves thus: exists: true, ranges: false, size: 65536
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: A file that was missing is there when the job is resumed again
      Given the server "http://files.contoso.com" behaves thus: exists: false, ranges: true, size: 65536
      When the job is resumed
      And the job comes to rest
      And the world changes to
        """
        servers: { "http://files.contoso.com": { exists: true } }
        """
      And the owner calls Resume
      And the job comes to rest
      Then a real BITS does the same

  Rule: A server that asks for credentials gets those of the job

    Background:
      Given the server "http://files.contoso.com" behaves thus: exists: true, ranges: true, size: 65536

    Scenario: Nobody gave the job credentials
      Given the server "http://files.contoso.com" asks for basic
      And the server "http://files.contoso.com" lets in bob
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: Basic credentials are right
      Given the server "http://files.contoso.com" asks for basic
      And the server "http://files.contoso.com" lets in bob
      And the job has basic credentials of "bob" for the server
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: Basic credentials are those of somebody else
      Given the server "http://files.contoso.com" asks for basic
      And the server "http://files.contoso.com" lets in bob
      And the job has basic credentials of "mallory" for the server
      When bitswise predicts it
      Then a real BITS does the same

    Scenario: Digest credentials are right
      Given the server "http://files.contoso.com" asks for digest
      And the server "http://files.contoso.com" lets in bob
      And the job has digest credentials of "bob" for the server
      When bitswise predicts it
      Then a real BITS does the same

  Rule: Uploads go to the BITS extension of a server

    Scenario: A file is uploaded
      # Wine fetches it instead, and so is no witness.
      Given the server "http://files.contoso.com" behaves thus: extension: true, size: 0
      And PC01\eve creates a job that uploads "C:\out\report.zip" to "http://files.contoso.com/in/report.zip"
      When bitswise predicts it
      Then a real BITS does the same
