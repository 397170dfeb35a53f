// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feeditem.h"
#include "feeds/xml/element.h"

namespace earmark {

/// The persons that an item or a channel names itself (podcast:person).
QList<FeedPerson> personsIn(const Element &parent);

/// The author: of iTunes, Atom, Dublin Core or RSS, without an e-mail address.
QString authorIn(const Element &parent);

} // namespace earmark
