/*
 * Lets the Nth call that touches a folder fail, as a failing disk, a full one or a lost permission would. Loaded with LD_PRELOAD into the
 * program under test, which needs no change for it.
 *
 *   FAULT_UNDER   the folder; calls about anything else are none of ours
 *   FAULT_CALLS   which calls: "change" those that alter something, "read" those that open or read
 *   FAULT_AT      which of them fails, from 1; 0 for none
 *   FAULT_ERRNO   what it says
 *   FAULT_STAYS   1: so do all that come after it
 *   FAULT_LOG     gets a line for each call that failed, and, at the end, how many there were
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long calls;
static const char *under, *which;
static long at;
static int error, stays, logFile = -1;

static void *own(const char *name);

/* glibc's own: the program's dlsym is ours, for the runtime looks functions up with it. */
static void *next(const char *name)
{
    static void *(*lookup)(void *, const char *);
    if (lookup == NULL) {
        lookup = dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.34");
        if (lookup == NULL) lookup = dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.2.5");
        if (lookup == NULL) lookup = dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.17");
    }
    return lookup(RTLD_NEXT, name);
}

__attribute__((constructor)) static void begin(void)
{
    const char *text = getenv("FAULT_LOG");
    under = getenv("FAULT_UNDER");
    which = getenv("FAULT_CALLS");
    at = atol(getenv("FAULT_AT") ? getenv("FAULT_AT") : "0");
    error = atoi(getenv("FAULT_ERRNO") ? getenv("FAULT_ERRNO") : "5");
    stays = getenv("FAULT_STAYS") != NULL;
    if (text != NULL) logFile = (int)syscall(SYS_openat, AT_FDCWD, text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void say(const char *line, int length)
{
    if (logFile >= 0) syscall(SYS_write, logFile, line, length);
}

__attribute__((destructor)) static void end(void)
{
    char line[64];
    say(line, snprintf(line, sizeof line, "calls %ld\n", (long)calls));
}

static int fails(const char *kind, const char *call, const char *path)
{
    char line[PATH_MAX + 64];
    if (under == NULL || which == NULL || strcmp(kind, which) != 0 || strncmp(path, under, strlen(under)) != 0) return 0;
    long number = ++calls;
    if (at == 0 || (stays ? number < at : number != at)) return 0;
    if (number == at) say(line, snprintf(line, sizeof line, "%s %s\n", call, path));
    errno = error;
    return 1;
}

static int failsAt(const char *kind, const char *call, int folder, const char *path)
{
    char link[64], full[PATH_MAX * 2];
    ssize_t length = 0;
    if (path != NULL && (path[0] == '/' || folder == AT_FDCWD)) return fails(kind, call, path);
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    length = syscall(SYS_readlinkat, AT_FDCWD, link, full, PATH_MAX);
    if (length < 0) return 0;
    full[length] = 0;
    if (path != NULL) {
        full[length] = '/';
        strncpy(full + length + 1, path, PATH_MAX - 1);
    }
    return fails(kind, call, full);
}

#define CHANGES(flags) ((flags) & (O_CREAT | O_TRUNC) ? "change" : "read")
#define REAL(name) static __typeof__(name) *real; if (real == NULL) real = next(#name)

int open(const char *path, int flags, ...)
{
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest);
    REAL(open);
    return failsAt(CHANGES(flags), "open", AT_FDCWD, path) ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest);
    REAL(open64);
    return failsAt(CHANGES(flags), "open", AT_FDCWD, path) ? -1 : real(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest);
    REAL(openat);
    return failsAt(CHANGES(flags), "openat", folder, path) ? -1 : real(folder, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t length)
{
    REAL(write);
    return failsAt("change", "write", file, NULL) ? -1 : real(file, bytes, length);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset)
{
    REAL(pwrite64);
    return failsAt("change", "pwrite", file, NULL) ? -1 : real(file, bytes, length, offset);
}

ssize_t read(int file, void *bytes, size_t length)
{
    REAL(read);
    return failsAt("read", "read", file, NULL) ? -1 : real(file, bytes, length);
}

ssize_t pread64(int file, void *bytes, size_t length, off64_t offset)
{
    REAL(pread64);
    return failsAt("read", "pread", file, NULL) ? -1 : real(file, bytes, length, offset);
}

/* The file is closed all the same, as it is when a disk tells of its failure only now. */
int close(int file)
{
    REAL(close);
    int failed = failsAt("change", "close", file, NULL), told = errno, result = real(file);
    if (failed) errno = told;
    return failed ? -1 : result;
}

int ftruncate64(int file, off64_t length)
{
    REAL(ftruncate64);
    return failsAt("change", "ftruncate", file, NULL) ? -1 : real(file, length);
}

int futimens(int file, const struct timespec times[2])
{
    REAL(futimens);
    return failsAt("change", "futimens", file, NULL) ? -1 : real(file, times);
}

int unlink(const char *path)
{
    REAL(unlink);
    return failsAt("change", "unlink", AT_FDCWD, path) ? -1 : real(path);
}

int rmdir(const char *path)
{
    REAL(rmdir);
    return failsAt("change", "rmdir", AT_FDCWD, path) ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode)
{
    REAL(mkdir);
    return failsAt("change", "mkdir", AT_FDCWD, path) ? -1 : real(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode)
{
    REAL(mkdirat);
    return failsAt("change", "mkdirat", folder, path) ? -1 : real(folder, path, mode);
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    return failsAt("change", "rename", AT_FDCWD, to) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    REAL(renameat2);
    return failsAt("change", "renameat2", toFolder, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to)
{
    REAL(link);
    return failsAt("change", "link", AT_FDCWD, to) ? -1 : real(from, to);
}

int chmod(const char *path, mode_t mode)
{
    REAL(chmod);
    return failsAt("change", "chmod", AT_FDCWD, path) ? -1 : real(path, mode);
}

int fsync(int file)
{
    REAL(fsync);
    return failsAt("change", "fsync", file, NULL) ? -1 : real(file);
}

int syncfs(int file)
{
    REAL(syncfs);
    return failsAt("change", "syncfs", file, NULL) ? -1 : real(file);
}

static void *own(const char *name)
{
    static const struct { const char *name; void *function; } all[] = {
        { "open", open }, { "openat", openat }, { "write", write }, { "close", close }, { "mkdirat", mkdirat }, { "futimens", futimens },
        { "renameat2", renameat2 }, { "link", link }, { "fsync", fsync }, { "syncfs", syncfs },
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (strcmp(all[i].name, name) == 0) return all[i].function;
    }
    return NULL;
}

void *dlsym(void *library, const char *name)
{
    static void *(*lookup)(void *, const char *);
    void *function = own(name);
    if (lookup == NULL) {
        lookup = dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.34");
        if (lookup == NULL) lookup = dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.2.5");
        if (lookup == NULL) lookup = dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.17");
    }
    return function != NULL ? function : lookup(library, name);
}
