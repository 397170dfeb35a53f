// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/programactions.h"

#include "desktop/localaddress.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr auto programPath = "/org/earmark/Earmark"_L1;
constexpr auto programName = "org.earmark.Earmark"_L1;
constexpr qsizetype maxAddresses = 4'096;

} // namespace

ProgramActions::ProgramActions(QObject *parent)
    : QObject(parent)
    , m_bus(u"none"_s)
{}

ProgramActions::~ProgramActions()
{
    if (!m_isOffered)
        return;
    m_bus.unregisterObject(programPath);
    m_bus.unregisterService(programName);
}

bool ProgramActions::offerOn(const QDBusConnection &bus)
{
    m_bus = bus;
    if (!m_bus.isConnected()
        || !m_bus.registerObject(programPath, this, QDBusConnection::ExportScriptableSlots))
        return false;
    m_isOffered = m_bus.registerService(programName);
    if (!m_isOffered)
        m_bus.unregisterObject(programPath);
    return m_isOffered;
}

void ProgramActions::Activate(const QVariantMap & /*platform*/)
{
    emit raiseRequested();
}

void ProgramActions::Open(const QStringList &addresses, const QVariantMap & /*platform*/)
{
    QStringList known;
    for (const QString &address : addresses.first(std::min(addresses.size(), maxAddresses))) {
        if (const QString local = localAddress(address); !local.isEmpty())
            known.append(local);
    }
    if (!known.isEmpty())
        emit openRequested(known);
    emit raiseRequested();
}

void ProgramActions::ActivateAction(const QString &name, const QVariantList & /*parameter*/,
                                    const QVariantMap & /*platform*/)
{
    emit actionRequested(name);
}

} // namespace earmark
