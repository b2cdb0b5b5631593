@echo off
rem Starts Plumbline on Windows: finds Java and hands over. Tried with Wine's cmd, not on Windows itself yet.
rem
rem   JAVA_HOME              which Java to use; else the one on the PATH
rem   PLUMBLINE_JAVA_OPTS    flags for the JVM, instead of those chosen here
setlocal
set "PLUMBLINE_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined PLUMBLINE_JAVA for %%i in (java.exe) do call :try "%%~$PATH:i"
if not defined PLUMBLINE_JAVA (
  echo plumbline: Java 17 or newer was not found. Install it from https://adoptium.net, then run this again. 1>&2
  exit /b 2
)
if not defined PLUMBLINE_JAVA_OPTS set "PLUMBLINE_JAVA_OPTS=-XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:InlineSmallCode=800 -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
"%PLUMBLINE_JAVA%" %PLUMBLINE_JAVA_OPTS% -jar "%~dp0plumbline.jar" %*
exit /b %errorlevel%

rem Takes a java.exe that is there and knows an option that came with Java 17.
:try
if "%~1"=="" exit /b
"%~1" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if not errorlevel 1 set "PLUMBLINE_JAVA=%~1"
exit /b
