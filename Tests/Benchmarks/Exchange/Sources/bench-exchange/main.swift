import ArgumentParser
import CSodiumBenchmark
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import UFTPCoding
import UFTPHTTP
import UFTPMessages
import UFTPRuntime

print("hello")
