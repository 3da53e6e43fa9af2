package io.github.bitswise.bitsadmin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that the pages of bitsadmin and its own help show. */
class DocumentedExamplesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/addfile myDownloadJob http://downloadsrv/10mb.zip c:\\10mb.zip"
            + " | myDownloadJob: AddFile http://downloadsrv/10mb.zip -> c:\\10mb.zip",
        "/addfilewithranges j2 http://bitsdc/dload/1k.zip c:\\1k.zip 100:0,100:5"
            + " | j2: AddFileWithRanges http://bitsdc/dload/1k.zip -> c:\\1k.zip in ranges",
        "/addfilewithranges j2 http://bitsdc/dload/1k.zip c:\\1k.zip 100:5, 100:0"
            + " | j2: AddFileWithRanges http://bitsdc/dload/1k.zip -> c:\\1k.zip in ranges",
        "/cancel myDownloadJob | myDownloadJob: Cancel",
        "/complete myDownloadJob | myDownloadJob: Complete",
        "/create myDownloadJob | myDownloadJob: CreateJob DOWNLOAD",
        "/info myDownloadJob /verbose | reads myDownloadJob",
        "/Wrap /Info myDownloadJob /verbose | reads myDownloadJob",
        "/list | lists",
        "/list /verbose | lists",
        "/listfiles myDownloadJob | reads myDownloadJob",
        "/monitor /refresh 60 | lists",
        "/nowrap /getstate myDownloadJob | reads myDownloadJob",
        "/rawreturn /getstate myDownloadJob | reads myDownloadJob",
        "/replaceremoteprefix myDownloadJob http://stageserver http://prodserver"
            + " | myDownloadJob: ReplaceRemotePrefix",
        "/reset | resets",
        "/resume myDownloadJob | myDownloadJob: Resume",
        "/setaclflags myDownloadJob OG | myDownloadJob: SetFileACLFlags 3",
        "/setaclflags MyJob OGDS | MyJob: SetFileACLFlags 15",
        "/setaclflags MyJob OGD | MyJob: SetFileACLFlags 7",
        "/SetClientCertificateByID myJob BG_CERT_STORE_LOCATION_CURRENT_USER MY"
            + " A106B52356D3FBCD1853A41B619358BD"
            + " | myJob: SetClientCertificateByID current-user\\MY hash"
            + " A106B52356D3FBCD1853A41B619358BD",
        "/setclientcertificatebyname myDownloadJob 1 MY myCertificate"
            + " | myDownloadJob: SetClientCertificateByName current-user\\MY subject"
            + " myCertificate",
        "/setcredentials myDownloadJob SERVER BASIC Edward password20"
            + " | myDownloadJob: SetCredentials SERVER BASIC Edward NEITHER 10",
        "/SetCustomHeaders myDownloadJob \"Accept-encoding:deflate/gzip\""
            + " | myDownloadJob: SetCustomHeaders [Accept-encoding] 30",
        "/SetDescription myDownloadJob Music Downloads"
            + " | myDownloadJob: SetDescription Music Downloads",
        "/setmaxdownloadtime myDownloadJob 10 | myDownloadJob: SetMaximumDownloadTime PT10S",
        "/setminretrydelay myDownloadJob 35 | myDownloadJob: SetMinimumRetryDelay PT35S",
        "/setnotifycmdline myDownloadJob c:\\winnt\\system32\\notepad.exe NULL"
            + " | myDownloadJob: SetNotifyCmdLine <c:\\winnt\\system32\\notepad.exe> <>",
        "/setnotifycmdline myDownloadJob c:\\winnt\\system32\\notepad.exe notepad c:\\eula.txt"
            + " | myDownloadJob: SetNotifyCmdLine <c:\\winnt\\system32\\notepad.exe> <notepad"
            + " c:\\eula.txt>",
        "/SetNotifyCmdLine MyJob c:\\callback.exe \"c:\\callback.exe parm1 parm2\""
            + " | MyJob: SetNotifyCmdLine <c:\\callback.exe> <c:\\callback.exe parm1 parm2>",
        "/setnotifyflags myDownloadJob 2 | myDownloadJob: SetNotifyFlags 2",
        "/setpeercachingflags myDownloadJob 1 | myDownloadJob: SetPeerCachingFlags 1",
        "/setpriority myDownloadJob NORMAL | myDownloadJob: SetPriority NORMAL",
        "/SetProxySettings myDownloadJob PRECONFIG | myDownloadJob: SetProxySettings PRECONFIG",
        "/setproxysettings myDownloadJob NO_PROXY | myDownloadJob: SetProxySettings NO_PROXY",
        "/setproxysettings myDownloadJob OVERRIDE proxy1:80 \"\""
            + " | myDownloadJob: SetProxySettings OVERRIDE <proxy1:80> []",
        "/setproxysettings MyJob OVERRIDE proxy1:80 \"<local>\""
            + " | MyJob: SetProxySettings OVERRIDE <proxy1:80> [<local>]",
        "/setproxysettings myDownloadJob OVERRIDE proxy1,proxy2,proxy3 NULL"
            + " | myDownloadJob: SetProxySettings OVERRIDE <proxy1 proxy2 proxy3> []",
        "/SetReplyFileName myDownloadJob c:\\reply | myDownloadJob: SetReplyFileName c:\\reply",
        "/setsecurityflags myDownloadJob 0x0001 | myDownloadJob: SetSecurityFlags 1",
        "/setvalidationstate myDownloadJob 2 TRUE | myDownloadJob: SetValidationState 1",
        "/gettemporaryname myDownloadJob 1 | reads myDownloadJob",
        "/Transfer myDownloadJob http://prodserver/audio.wma c:\\downloads\\audio.wma"
            + " | myDownloadJob: CreateJob DOWNLOAD, AddFile http://prodserver/audio.wma ->"
            + " c:\\downloads\\audio.wma, Resume, Complete",
        "/transfer myDownloadJob /download /priority normal https://downloadsrv/10mb.zip"
            + " c:\\\\10mb.zip"
            + " | myDownloadJob: CreateJob DOWNLOAD, SetPriority NORMAL, AddFile"
            + " https://downloadsrv/10mb.zip -> c:\\\\10mb.zip, Resume, Complete",
        "/util /setieproxy localsystem AUTODETECT | localsystem AUTODETECT",
        "/util /setieproxy localsystem MANUAL_PROXY proxy1,proxy2,proxy3 NULL"
            + " | localsystem MANUAL_PROXY <proxy1 proxy2 proxy3> <NULL>",
        "/util /setieproxy localsystem MANUAL_PROXY proxy1:80"
            + " | localsystem MANUAL_PROXY <proxy1:80>",
        "/util /getieproxy NETWORKSERVICE | aside",
        "/Util /RepairService | aside",
        "/util /version | aside",
        "/Cache /SetLimit 50 | aside",
        "/cache /list /verbose | aside",
        "/PeerCaching /SetConfigurationFlags myJob 1 | aside",
        "/Peers /Discover | aside",
        "/help | aside",
      })
  void examples_mean_what_their_pages_say(String arguments, String meaning) {
    assertThat(Shown.of("bitsadmin " + arguments)).isEqualTo(meaning);
  }

  /** Some examples leave out what the syntax beside them asks for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/info | [/info] `/info` lacks its job",
        "/addfileset files.txt | [/addfileset] `/addfileset` lacks its text file",
        "/addfilewithranges http://downloadsrv/10mb.zip c:\\10mb.zip \"0:100,5000:eof\""
            + " | [/addfilewithranges] `/addfilewithranges` lacks its ranges",
        "/setdisplayname myDownloadJob"
            + " | [/setdisplayname] `/setdisplayname` lacks its display name",
        "/Cache / SetExpirationtime 60 | [/] `/Cache /` is no switch of bitsadmin",
        "/DeleteURL https://www.microsoft.com/"
            + " | [/DeleteURL] `/DeleteURL` is no switch of bitsadmin",
      })
  void examples_that_break_their_own_syntax_are_refused(String arguments, String misuse) {
    assertThat(Shown.of("bitsadmin " + arguments)).isEqualTo(misuse);
  }
}
