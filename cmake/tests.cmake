# SPDX-License-Identifier: GPL-3.0-or-later
# lamplight_test(NAME [LIBS lib...] [SHARED] [LABELS label...]): one Qt Test program from tst_NAME.cpp.
# SHARED: needs the corpora of LAMPLIGHT_SHARED; not registered where they are missing.
function(lamplight_test name)
  cmake_parse_arguments(arg "SHARED" "" "LIBS;LABELS" ${ARGN})
  if(arg_SHARED AND NOT EXISTS "${LAMPLIGHT_SHARED}/corpora")
    message(WARNING "not registered without LAMPLIGHT_SHARED: ${name}")
    return()
  endif()
  add_executable(tst_${name} tst_${name}.cpp)
  set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  # The one class of a test needs one call of moc; AUTOMOC would make it three steps, half a second a test.
  set(moc ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc)
  qt_generate_moc(tst_${name}.cpp ${moc} TARGET tst_${name})
  target_sources(tst_${name} PRIVATE ${moc})
  target_include_directories(tst_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(tst_${name} PRIVATE lamplight_flags lamplight_core lamplight_testsupport Qt6::Test ${arg_LIBS})
  target_compile_definitions(tst_${name} PRIVATE
    LAMPLIGHT_SOURCE="${CMAKE_SOURCE_DIR}" LAMPLIGHT_SHARED="${LAMPLIGHT_SHARED}" LAMPLIGHT_BINARIES="${CMAKE_BINARY_DIR}/bin")
  if("lamplight_uitestsupport" IN_LIST arg_LIBS)
    target_precompile_headers(tst_${name} REUSE_FROM lamplight_uitestsupport)
  else()
    target_precompile_headers(tst_${name} REUSE_FROM lamplight_testsupport)
  endif()
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.fonts=false" TIMEOUT 170 LABELS "${arg_LABELS}")
endfunction()
