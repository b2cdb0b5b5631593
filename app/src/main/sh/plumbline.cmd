@echo off
rem Starts Plumbline on Windows. Written from the documentation; not tried on Windows yet.
setlocal
set "PLUMBLINE_DIR=%~dp0"
set "PLUMBLINE_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PLUMBLINE_JAVA=%JAVA_HOME%\bin\java.exe"
"%PLUMBLINE_JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo plumbline: Java 17 or newer was not found. Install it from https://adoptium.net, then run this again. 1>&2
  exit /b 2
)
if not defined PLUMBLINE_JAVA_OPTS set "PLUMBLINE_JAVA_OPTS=-XX:+UseSerialGC"
"%PLUMBLINE_JAVA%" %PLUMBLINE_JAVA_OPTS% -jar "%PLUMBLINE_DIR%plumbline.jar" %*
exit /b %errorlevel%
