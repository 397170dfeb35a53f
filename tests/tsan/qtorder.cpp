// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFutureInterfaceBase>
#include <QMetaObject>
#include <QThread>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

// Tells ThreadSanitizer in which order Qt runs things. Distributions build Qt without the
// sanitizer, so it cannot see the locks of Qt's event queues, thread pools and futures, and would
// take everything that is handed over through them for a race. The linker's --wrap puts these
// functions in the place of those that our code calls; tests/CMakeLists.txt lists them.

namespace {

char signalSent; ///< these stand for the locks inside Qt
char eventHandled;
char jobGiven;
char futureChanged;

// Whatever was sent to an object is seen by it when it gets an event, and whoever awaits the end of
// a thread sees what it did.
bool beforeEvent(void **receiverEventResult)
{
    __tsan_acquire(receiverEventResult[0]);
    __tsan_acquire(&signalSent);
    __tsan_release(&eventHandled);
    return false;
}

const bool isRegistered = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEvent);

} // namespace

// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {

void AnnotateIgnoreWritesBegin(const char *file, int line);
void AnnotateIgnoreWritesEnd(const char *file, int line);

void __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *, const QMetaObject *, int,
                                                        void **);
void __wrap__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *sender, const QMetaObject *meta,
                                                        int signal, void **arguments)
{
    __tsan_release(&signalSent);
    __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(sender, meta, signal, arguments);
}

bool __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
bool __wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    __tsan_release(receiver);
    // Whichever thread is done last with the slot frees it.
    const bool isQueued = type == Qt::QueuedConnection;
    if (isQueued)
        AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
    const bool isDone =
        __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
            receiver, slot, type, result);
    if (isQueued)
        AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
    return isDone;
}

void __real__ZN7QThread4quitEv(QThread *);
void __wrap__ZN7QThread4quitEv(QThread *thread)
{
    __tsan_release(&signalSent);
    __real__ZN7QThread4quitEv(thread);
}

bool __real__ZN7QThread4waitE14QDeadlineTimer(QThread *, QDeadlineTimer);
bool __wrap__ZN7QThread4waitE14QDeadlineTimer(QThread *thread, QDeadlineTimer deadline)
{
    const bool isOver = __real__ZN7QThread4waitE14QDeadlineTimer(thread, deadline);
    __tsan_acquire(&eventHandled);
    return isOver;
}

void __real__ZN11QThreadPool5startEP9QRunnablei(QThreadPool *, QRunnable *, int);
void __wrap__ZN11QThreadPool5startEP9QRunnablei(QThreadPool *pool, QRunnable *job, int priority)
{
    __tsan_release(&jobGiven);
    __real__ZN11QThreadPool5startEP9QRunnablei(pool, job, priority);
}

// The first that a job asks for when it runs.
bool __real__ZNK20QFutureInterfaceBase10isCanceledEv(const QFutureInterfaceBase *);
bool __wrap__ZNK20QFutureInterfaceBase10isCanceledEv(const QFutureInterfaceBase *future)
{
    __tsan_acquire(&jobGiven);
    return __real__ZNK20QFutureInterfaceBase10isCanceledEv(future);
}

void __real__ZN20QFutureInterfaceBase18reportResultsReadyEii(QFutureInterfaceBase *, int, int);
void __wrap__ZN20QFutureInterfaceBase18reportResultsReadyEii(QFutureInterfaceBase *future,
                                                             int begin, int end)
{
    __tsan_release(&signalSent);
    __tsan_release(&futureChanged);
    __real__ZN20QFutureInterfaceBase18reportResultsReadyEii(future, begin, end);
}

void __real__ZN20QFutureInterfaceBase14reportFinishedEv(QFutureInterfaceBase *);
void __wrap__ZN20QFutureInterfaceBase14reportFinishedEv(QFutureInterfaceBase *future)
{
    __tsan_release(&signalSent);
    __tsan_release(&futureChanged);
    __real__ZN20QFutureInterfaceBase14reportFinishedEv(future);
}

void __real__ZN20QFutureInterfaceBase13waitForResultEi(QFutureInterfaceBase *, int);
void __wrap__ZN20QFutureInterfaceBase13waitForResultEi(QFutureInterfaceBase *future, int index)
{
    __real__ZN20QFutureInterfaceBase13waitForResultEi(future, index);
    __tsan_acquire(&futureChanged);
}

void __real__ZN20QFutureInterfaceBase15waitForFinishedEv(QFutureInterfaceBase *);
void __wrap__ZN20QFutureInterfaceBase15waitForFinishedEv(QFutureInterfaceBase *future)
{
    __real__ZN20QFutureInterfaceBase15waitForFinishedEv(future);
    __tsan_acquire(&futureChanged);
}

// Whoever lets go last destroys the results.
bool __real__ZNK20QFutureInterfaceBase6derefTEv(const QFutureInterfaceBase *);
bool __wrap__ZNK20QFutureInterfaceBase6derefTEv(const QFutureInterfaceBase *future)
{
    __tsan_release(&futureChanged);
    const bool isShared = __real__ZNK20QFutureInterfaceBase6derefTEv(future);
    __tsan_acquire(&futureChanged);
    return isShared;
}

// Its last act is a jump to the unlocking of a lock that Qt took unseen, so the sanitizer sees an
// unlocking alone, and takes whoever called for the one who unlocks. This function stands between
// them: tsan.supp names it. Weak, because tests without a database have no such function.
[[gnu::weak]] void __real__ZN12QSqlDatabase14removeDatabaseERK7QString(const QString &);
void __wrap__ZN12QSqlDatabase14removeDatabaseERK7QString(const QString &connection)
{
    __real__ZN12QSqlDatabase14removeDatabaseERK7QString(connection);
    asm volatile(""); // or this would be a jump too
}
}
// NOLINTEND(bugprone-reserved-identifier)
