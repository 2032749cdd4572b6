// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test. It counts the calls that change files, and in place of the one whose number is
// in LAMPLIGHT_KILL_AT the process gets SIGKILL, a write half done. So a crash test can visit every such moment, each
// as often as it likes. Without a number it says at the end how many there were, as "killat: N" on standard error.
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

namespace {

std::atomic<long> calls = 0;

long lastCall()
{
    static const char* const number = std::getenv("LAMPLIGHT_KILL_AT");
    return number ? std::atol(number) : 0;
}

bool isLast()
{
    return ++calls == lastCall();
}

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

template <class Function, class... Arguments>
auto passOn(const char* name, Arguments... arguments)
{
    if (isLast())
        die();
    return next<Function>(name)(arguments...);
}

using WriteAt = ssize_t(int, const void*, size_t, off_t);

ssize_t writeAt(const char* name, int file, const void* bytes, size_t size, off_t offset)
{
    const auto write = next<WriteAt>(name);
    if (!isLast())
        return write(file, bytes, size, offset);
    (void)write(file, bytes, size / 2, offset);
    die();
}

struct Report {
    ~Report()
    {
        if (lastCall() == 0)
            std::fprintf(stderr, "killat: %ld\n", calls.load());
    }
} report;

} // namespace

extern "C" {
ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset)
{
    return writeAt("pwrite", file, bytes, size, offset);
}
ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    return writeAt("pwrite64", file, bytes, size, offset);
}
int ftruncate(int file, off_t size)
{
    return passOn<int(int, off_t)>("ftruncate", file, size);
}
int ftruncate64(int file, off64_t size)
{
    return passOn<int(int, off64_t)>("ftruncate64", file, size);
}
int fsync(int file)
{
    return passOn<int(int)>("fsync", file);
}
int fdatasync(int file)
{
    return passOn<int(int)>("fdatasync", file);
}
int unlink(const char* path)
{
    return passOn<int(const char*)>("unlink", path);
}
int rename(const char* from, const char* to)
{
    return passOn<int(const char*, const char*)>("rename", from, to);
}
}
